using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Files;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Learning;

/// <summary><c>train parser</c>: trains a parser on news that other parsers annotate, where such are given, then on the treebanks.</summary>
internal static class TrainParserCommand
{
    private const string News = "orangesum-world.jsonl";
    private const float HeadDropout = 0.3f;

    private static readonly Option<DirectoryInfo> Shared = new("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
    private static readonly Option<FileInfo> Output = new("--output") { Description = "where the model is written", Required = true };
    private static readonly Option<FileInfo[]> Teacher = new("--teacher") { Description = "a model that annotates news; repeat for several", DefaultValueFactory = _ => [] };
    private static readonly Option<int> Layers = new("--layers") { Description = "recurrent layers", DefaultValueFactory = _ => 4 };
    private static readonly Option<int> Width = new("--width") { Description = "width of the encoder", DefaultValueFactory = _ => 192 };
    private static readonly Option<int> Arc = new("--arc") { Description = "width of the arc vectors", DefaultValueFactory = _ => 160 };
    private static readonly Option<int> Relation = new("--relation") { Description = "width of the relation vectors", DefaultValueFactory = _ => 96 };
    private static readonly Option<float> LayerDropout = new("--dropout") { Description = "dropout in the layers", DefaultValueFactory = _ => 0.3f };
    private static readonly Option<int> Epochs = new("--epochs") { Description = "times over the data", DefaultValueFactory = _ => 24 };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "seed of all that is random", DefaultValueFactory = _ => 0 };
    private static readonly Option<int> NewsWords = new("--news-words") { Description = "words of news to annotate", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<int> NewsEpochs = new("--news-epochs") { Description = "times over the news, before the treebanks", DefaultValueFactory = _ => 2 };
    private static readonly Option<float> Rate = new("--rate") { Description = "highest rate of learning on the treebanks", DefaultValueFactory = _ => LearningPlan.HighestRate };
    private static readonly Option<float> Sure = new("--sure") { Description = "mean probability of the arcs of a sentence of news that is learnt", DefaultValueFactory = _ => 0.8f };
    private static readonly Option<int> Threads = new("--threads") { Description = "threads; the model is the same for any number", DefaultValueFactory = _ => Environment.ProcessorCount };

    public static Command Create()
    {
        var command = new Command("parser", "Train the parser, with teachers on news first, on the treebanks.")
        {
            Shared, Output, Teacher, Layers, Width, Arc, Relation, LayerDropout, Epochs, Seed, Rate, NewsWords, NewsEpochs, Sure, Threads,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,7:f1} s  {line}"));
        var training = new ParserTraining(Path.Combine(result.GetValue(Shared)!.FullName, "data"), result.GetValue(Threads), Report);
        var teachers = result.GetValue(Teacher)!.Select(Read).ToArray();
        var silver = new SilverPlan(News, result.GetValue(NewsWords), result.GetValue(Sure), result.GetValue(NewsEpochs), result.GetValue(Seed));
        var output = result.GetValue(Output)!;
        using (var file = output.Create())
            ParserModelWriter.Write(training.Train(Plan(result), teachers, silver), file);
        training.Score(Read(output));
        return 0;
    }

    private static LearningPlan Plan(ParseResult result) => new(
        new ParserShape(result.GetValue(Layers), result.GetValue(Width), result.GetValue(Arc), result.GetValue(Relation)),
        new ParserDropout(HeadDropout, result.GetValue(LayerDropout), HeadDropout),
        result.GetValue(Epochs),
        result.GetValue(Rate),
        result.GetValue(Seed));

    private static ParserModel Read(FileInfo file) => ParserModelReader.Read(File.ReadAllBytes(file.FullName), file.Name);
}
