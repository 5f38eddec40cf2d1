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
    private const int Folds = 5;

    public static Command Create()
    {
        var folders = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Folders of annotated articles; folds.tsv in one gives its folds" };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the models", DefaultValueFactory = _ => "src/KnowledgeGraph.Extraction/Events/Models" };
        var command = new Command("train-events", "Learn from annotated articles which candidates are events.") { folders, output };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(folders), arguments.GetRequiredValue(output), Console.Error));
        return command;
    }

    private static int Run(string[] folders, string output, TextWriter report)
    {
        var reader = new ArticleReader(FrenchAnalyser.Load(), ExtractionOntology.Default, LearntModels.None, 0);
        var articles = folders.SelectMany(folder => Read(folder, reader)).ToList();
        var models = new EventTrainer(ExtractionOntology.Default, report).Train(articles);
        Write(Path.Combine(output, "pairs.model"), models.Pairs.Write);
        Write(Path.Combine(output, "sentences.model"), models.Sentences.Write);
        Write(Path.Combine(output, "roles.model"), models.Roles.Write);
        Write(Path.Combine(output, "acceptance.model"), models.Acceptance.Write);
        return 0;
    }

    private static List<AnnotatedReading> Read(string folder, ArticleReader reader)
    {
        var foldsFile = Path.Combine(folder, "folds.tsv");
        var folds = File.Exists(foldsFile) ? GoldReader.ReadFolds(foldsFile) : new Dictionary<string, int>();
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return [.. GoldReader.Read(folder)
            .Select((gold, index) => (Gold: gold, Fold: folds.TryGetValue(gold.Article.Id, out var fold) ? fold - 1 : index % Folds))
            .AsParallel().AsOrdered()
            .Select(row => new AnnotatedReading(row.Gold, reader.ReadParts(row.Gold.Article), row.Fold, set))];
    }

    private static void Write(string path, Action<Stream> write)
    {
        using var stream = File.Create(path);
        write(stream);
    }
}
