using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Text.French.Lexica;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Files;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Verbs;

/// <summary><c>train parser</c>: trains the parser on the gold treebanks.</summary>
internal static class TrainVerb
{
    public static Command Build()
    {
        var data = new Option<string>("--data") { DefaultValueFactory = _ => "../shared/data" };
        var output = new Option<string>("--output") { Required = true };
        var layers = new Option<int>("--layers") { DefaultValueFactory = _ => 3 };
        var width = new Option<int>("--width") { DefaultValueFactory = _ => 128 };
        var arc = new Option<int>("--arc") { DefaultValueFactory = _ => 96 };
        var relation = new Option<int>("--relation") { DefaultValueFactory = _ => 64 };
        var dropout = new Option<float>("--dropout") { DefaultValueFactory = _ => 0.25f };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 24 };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 0 };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 2 };
        var verb = new Command("parser") { data, output, layers, width, arc, relation, dropout, epochs, seed, threads };
        verb.SetAction(result => Train(
            result.GetValue(data)!,
            result.GetValue(output)!,
            new LearningPlan(
                new ParserShape(result.GetValue(layers), result.GetValue(width), result.GetValue(arc), result.GetValue(relation)),
                new ParserDropout(0.3f, result.GetValue(dropout), 0.3f), result.GetValue(epochs), result.GetValue(seed)),
            result.GetValue(threads)));
        return new Command("train") { verb };
    }

    private static void Train(string data, string output, LearningPlan plan, int threads)
    {
        var clock = Stopwatch.StartNew();
        var treebanks = Treebanks.Read(Path.Combine(data, "ud"));
        var gold = new GoldSentences(treebanks);
        var vectors = PretrainedVectors.Read(Path.Combine(data, "vectors"));
        var tables = VocabularyCounts.Tables(gold.All);
        var inputs = new WordInputs(tables, vectors.Index, LexiconVector.Bits);
        Console.WriteLine($"{gold.All.Count} sentences, {gold.All.Sum(s => s.Forms.Length)} words, {tables.Sum(t => t.Count)} rows, {gold.Labels.Relations.Count} relations; {clock.Elapsed.TotalSeconds:f1} s");
        var trainer = new Trainer(plan, gold.Labels, gold.All, inputs, vectors.Rows);
        Console.WriteLine($"{clock.Elapsed.TotalSeconds:f1} s");
        var network = trainer.Train(threads, (epoch, loss) => Console.WriteLine($"epoch {epoch}: loss {loss:f4}, {clock.Elapsed.TotalSeconds:f1} s"));
        var model = new ParserModel(gold.Labels, tables, vectors.Index, network);
        using (var file = File.Create(output))
            ParserModelWriter.Write(model, file);
        var parser = new DependencyParser(ParserModelReader.Read(File.ReadAllBytes(output), output), LexiconVector.Bits);
        Console.WriteLine($"Sequoia dev  {TreeScore.Of(parser, treebanks.SequoiaHeldOut)}");
        Console.WriteLine($"GSD held out {TreeScore.Of(parser, treebanks.GsdHeldOut)}");
    }
}
