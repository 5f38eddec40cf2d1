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
        var folders = new Argument<DirectoryInfo[]>("GOLD_DIR") { Description = "folders of annotated articles; those with a folds.tsv are cross-validated", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo?>("--output") { Description = "where the model is written; without it only the figures are shown" };
        var command = new Command("status", "Learn whether that which a trigger reports is so.") { folders, output };
        command.SetAction(result => Run(result.GetValue(folders)!, result.GetValue(output)));
        return command;
    }

    private static int Run(DirectoryInfo[] folders, FileInfo? output)
    {
        var examples = folders.SelectMany(ExamplesIn).ToList();
        Validate(examples);
        if (output is not null)
            File.WriteAllText(output.FullName, StatusTrainer.Train(examples).ToText());
        return 0;
    }

    private static IEnumerable<StatusExample> ExamplesIn(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, "folds.tsv");
        var folds = File.Exists(path) ? GoldReader.ReadFolds(path) : new Dictionary<string, int>();
        return GoldAnalysis.Read(folder.FullName, FrenchAnalyser.Load().Analyse).SelectMany(article => StatusExamples.Of(article, folds));
    }

    private static void Validate(List<StatusExample> examples)
    {
        var (rules, model, both) = (new StatusConfusion(), new StatusConfusion(), new StatusConfusion());
        foreach (var fold in examples.Select(example => example.Fold).Where(fold => fold > 0).Distinct().Order())
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
