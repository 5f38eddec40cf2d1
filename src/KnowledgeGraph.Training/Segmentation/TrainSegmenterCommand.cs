using System.CommandLine;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.Learning;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary><c>train-segmenter</c>: learns where sentences end and which « des » is a contraction.</summary>
internal static class TrainSegmenterCommand
{
    // Boundaries learn from the treebanks twice, as they are and as news; rarer features overfit to their headings.
    private const int LeastBoundaryCount = 8;

    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "where the models are written",
            DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Text/French/Segmentation"),
        };
        var command = new Command("train-segmenter", "Train the models that end sentences and split contractions.") { shared, output };
        command.SetAction(result => Run(result.GetValue(shared)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(DirectoryInfo shared, DirectoryInfo output)
    {
        var treebanks = Path.Combine(shared.FullName, "data", "ud");
        ConllUSentence[] sequoia = [.. Read("fr_sequoia-ud-train"), .. Read("fr_sequoia-ud-dev")];
        ConllUSentence[] gsd = [.. Read("fr_gsd-ud-dev")];
        ConllUSentence[] pud = [.. Read("fr_pud-ud-test")];
        ConllUSentence[] questions = [.. Read("fr_fqb-ud-test")];
        List<RawText> texts = [RawText.Of(sequoia), RawText.Of(gsd), RawText.Of(pud)];
        var news = new NewsText(seed: 1).Of([.. sequoia, .. gsd, .. pud]);

        var boundaries = new LogisticTrainer { LeastCount = LeastBoundaryCount }
            .Train([.. texts.Append(news).SelectMany(SegmentationExamples.Boundaries)]);
        Save(boundaries, Path.Combine(output.FullName, "sentences.weights"));
        var contractions = new LogisticTrainer().Train([.. texts.Append(RawText.Of(questions)).SelectMany(SegmentationExamples.Contractions)]);
        Save(contractions, Path.Combine(output.FullName, "contractions.weights"));
        return 0;

        IReadOnlyList<ConllUSentence> Read(string name) => ConllUReader.ReadFile(Path.Combine(treebanks, name + ".conllu"));
    }

    private static void Save(LinearModel model, string path)
    {
        using var writer = new StreamWriter(path);
        model.Save(writer, "Learnt by train-segmenter from the treebanks Sequoia, GSD, PUD and FQB (NOTICE.md).");
        Console.WriteLine($"{path}: {model.Weights.Count} features");
    }
}
