using System.CommandLine;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.Learning;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary><c>train-segmenter</c>: learns where sentences end and which « des » is a contraction.</summary>
internal static class TrainSegmenterCommand
{
    // Boundaries learn from the treebanks twice, as they are and as news.
    private const int LeastBoundaryCount = 4;
    private const int Folds = 5;
    private const int SentencesInBlock = 50;

    private static readonly Option<DirectoryInfo> Shared = new("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "where the models are written",
        DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Text/French/Segmentation"),
    };
    private static readonly Option<bool> Measure = new("--measure") { Description = "write nothing; learn five times without a fifth and score it" };
    private static readonly Option<bool> Errors = new("--errors") { Description = "with --measure, list the ends invented and missed" };

    public static Command Create()
    {
        var command = new Command("train-segmenter", "Train the models that end sentences and split contractions.") { Shared, Output, Measure, Errors };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var treebanks = SegmenterTreebanks.Read(Path.Combine(result.GetValue(Shared)!.FullName, "data", "ud"));
        if (result.GetValue(Measure))
            MeasureFolds(treebanks, result.GetValue(Errors) ? Console.WriteLine : null);
        else
            Train(treebanks, result.GetValue(Output)!.FullName);
        return 0;
    }

    private static void Train(SegmenterTreebanks treebanks, string output)
    {
        Save(Boundaries(treebanks.Prose), Path.Combine(output, "sentences.weights"));
        var contractions = new LogisticTrainer().Train([.. treebanks.Prose.Append(treebanks.Questions).SelectMany(part => SegmentationExamples.Contractions(RawText.Of(part)))]);
        Save(contractions, Path.Combine(output, "contractions.weights"));
    }

    private static LinearModel Boundaries(IReadOnlyList<IReadOnlyList<ConllUSentence>> parts)
    {
        var news = new NewsText(seed: 1).Of([.. parts.SelectMany(part => part)]);
        return new LogisticTrainer { LeastCount = LeastBoundaryCount, Averaged = true }
            .Train([.. parts.Select(RawText.Of).Append(news).SelectMany(SegmentationExamples.Boundaries)]);
    }

    private static void MeasureFolds(SegmenterTreebanks treebanks, Action<string>? show)
    {
        var scores = treebanks.Prose.Select(_ => new BoundaryScore()).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsHeldOut(int sentence) => sentence / SentencesInBlock % Folds == fold;
            var model = Boundaries([.. treebanks.Prose.Select(part => part.Where((_, i) => !IsHeldOut(i)).ToList())]);
            foreach (var (part, score) in treebanks.Prose.Zip(scores))
                score.Note([.. part.Where((_, i) => IsHeldOut(i))], model, show);
        }
        foreach (var (name, score) in SegmenterTreebanks.Names.Zip(scores))
            Console.WriteLine(FormattableString.Invariant($"{name,-10}{score.F1,7:f2}"));
    }

    private static void Save(LinearModel model, string path)
    {
        using var writer = new StreamWriter(path);
        model.Save(writer, "Learnt by train-segmenter from the treebanks Sequoia, GSD, PUD and FQB (NOTICE.md).");
        Console.WriteLine($"{path}: {model.Weights.Count} features");
    }
}
