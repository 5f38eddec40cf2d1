using System.CommandLine;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Models;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary><c>train-events</c>: learns from annotated articles what decides on events, and says what cross-validation makes of it.</summary>
internal static class TrainEventsCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Folders of annotated articles (folds.tsv in one gives its folds), and files with one a line" };
        var corpora = new Option<string[]>("--corpus") { Description = "Files that hold the texts of annotations without them", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the models", DefaultValueFactory = _ => "src/KnowledgeGraph.Extraction/Events/Models" };
        var command = new Command("train-events", "Learn from annotated articles which candidates are events.") { gold, corpora, output };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(gold), arguments.GetValue(corpora) ?? [], arguments.GetRequiredValue(output), Console.Error));
        return command;
    }

    private static int Run(string[] gold, string[] corpora, string output, TextWriter report)
    {
        var reader = new ArticleReader(FrenchAnalyser.Load(), ExtractionOntology.Default, LearntModels.None, 0);
        var articles = gold.SelectMany(path => Read(path, corpora, reader)).ToList();
        var models = new EventTrainer(ExtractionOntology.Default, report).Train(articles);
        Write(Path.Combine(output, "pairs.model"), models.Pairs.Write);
        Write(Path.Combine(output, "sentences.model"), models.Sentences.Write);
        Write(Path.Combine(output, "roles.model"), models.Roles.Write);
        Write(Path.Combine(output, "acceptance.model"), models.Acceptance.Write);
        return 0;
    }

    private static List<AnnotatedReading> Read(string path, string[] corpora, ArticleReader reader) =>
        [.. AnnotatedArticles.Read(path, corpora)
            .AsParallel().AsOrdered()
            .Select(row => new AnnotatedReading(row.Gold, reader.ReadParts(row.Gold.Article), row.Fold, AnnotatedArticles.NameOf(path)))];

    private static void Write(string path, Action<Stream> write)
    {
        using var stream = File.Create(path);
        write(stream);
    }
}
