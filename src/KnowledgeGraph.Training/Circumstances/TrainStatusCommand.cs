using System.CommandLine;
using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary><c>train status</c>: learns the status model, after showing by cross-validation whether it beats the rules.</summary>
internal static class TrainStatusCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("gold") { Description = "folders of annotated articles, and files with one a line", Arity = ArgumentArity.OneOrMore };
        var corpora = new Option<string[]>("--corpus") { Description = "files that hold the texts of annotations without them", AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo?>("--output") { Description = "where the model is written; without it only the figures are shown" };
        var command = new Command("status", "Learn whether that which a trigger reports is so.") { gold, corpora, output };
        command.SetAction(result => Run(result.GetRequiredValue(gold), result.GetValue(corpora) ?? [], result.GetValue(output)));
        return command;
    }

    private static int Run(string[] gold, string[] corpora, FileInfo? output)
    {
        var examples = gold.SelectMany(path => ExamplesIn(path, corpora)).ToList();
        Validate(examples);
        if (output is not null)
            File.WriteAllText(output.FullName, StatusTrainer.Train(examples).ToText());
        return 0;
    }

    private static IEnumerable<StatusExample> ExamplesIn(string path, string[] corpora)
    {
        var articles = AnnotatedArticles.Read(path, corpora);
        var folds = articles.ToDictionary(article => article.Gold.Article.Id, article => article.Fold, StringComparer.Ordinal);
        return GoldAnalysis.Of(articles.Select(article => article.Gold), FrenchAnalyser.Load().Analyse).SelectMany(article => StatusExamples.Of(article, folds[article.Gold.Article.Id]));
    }

    private static void Validate(List<StatusExample> examples)
    {
        var (rules, model, both) = (new StatusConfusion(), new StatusConfusion(), new StatusConfusion());
        foreach (var fold in examples.Select(example => example.Fold).Distinct().Order())
        {
            var learnt = StatusTrainer.Train([.. examples.Where(example => example.Fold != fold)]);
            foreach (var example in examples.Where(example => example.Fold == fold))
            {
                var probabilities = learnt.Probabilities(example.Features);
                rules.Add(example.Gold, example.Rules);
                model.Add(example.Gold, (Status)Array.IndexOf(probabilities, probabilities.Max()));
                both.Add(example.Gold, StatusDecision.Of(example.Rules, probabilities));
            }
        }
        Console.WriteLine($"rules\n{rules.Table()}\nmodel\n{model.Table()}\nrules, the model where it is surer\n{both.Table()}");
    }
}
