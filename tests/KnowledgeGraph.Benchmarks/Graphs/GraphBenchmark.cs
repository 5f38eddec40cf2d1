using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// A large graph through its life: built from facts, written as <c>graph.json</c>, built from that file, asked, written as GraphML, read back; with the
/// memory that it takes.
/// </summary>
internal static class GraphBenchmark
{
    public static Command Create()
    {
        var relations = new Option<int>("--relations") { DefaultValueFactory = _ => 1_000_000 };
        var folder = new Option<string>("--folder") { DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "kg-graph-benchmark") };
        var command = new Command("graph", "Builds, writes, reads, asks and exports a large graph.") { relations, folder };
        command.SetAction(parsed =>
        {
            Directory.CreateDirectory(parsed.GetRequiredValue(folder));
            Run(parsed.GetValue(relations), parsed.GetRequiredValue(folder));
            Directory.Delete(parsed.GetRequiredValue(folder), recursive: true);
            return 0;
        });
        return command;
    }

    private static void Run(int relations, string folder)
    {
        var (json, xml) = (Path.Combine(folder, "graph.json"), Path.Combine(folder, "graph.graphml"));
        WriteSynthetic(relations, json);
        Settle();
        Say("graph.json", $"{new FileInfo(json).Length / 1e6:N0} MB");
        var graph = Timed("build from graph.json", () => GraphFile.Read(json));
        Say("relations, entities, articles", $"{graph.Relations.Count:N0}, {graph.Entities.Count:N0}, {graph.Documents.Count:N0}");
        Settle();
        Say("memory of the graph at rest", $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB");
        Ask(graph);
        Timed("GraphML written", () => Write(graph, xml));
        Say("graph.graphml", $"{new FileInfo(xml).Length / 1e6:N0} MB");
        Timed("PageRank", graph.PageRank);
        Timed("components", graph.Components);
        Timed("GraphML read back", () => GraphFile.Read(xml));
        Say("peak memory of the process", $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
    }

    private static void WriteSynthetic(int relations, string json)
    {
        var graph = Timed("made of facts", () => SyntheticGraph.Of(relations, relations / 10));
        Timed("graph.json written", () =>
        {
            GraphJsonWriter.Write(graph, json);
            return 0;
        });
    }

    private static void Ask(FactGraph graph)
    {
        foreach (var name in new[] { "Entité 0", "entite 500", "Entité 99999" })
        {
            var times = new List<double>();
            var answers = 0;
            for (var i = 0; i < 5; i++)
            {
                var watch = Stopwatch.StartNew();
                answers = graph.Find(new RelationQuery { Types = ["RECOGNISES"], Objects = graph.Names.Find(name) }).Count;
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            Say($"who recognises {name}", $"{times[0]:N1} ms the first time, {times.Min():N1} ms at best, {answers} answers");
        }
    }

    private static int Write(FactGraph graph, string path)
    {
        GraphFormats.PortableGraphMl.Write(graph, path);
        return 0;
    }

    private static T Timed<T>(string what, Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        Say(what, $"{watch.Elapsed.TotalSeconds:N2} s");
        return result;
    }

    private static void Settle()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    private static void Say(string what, FormattableString value) => Console.WriteLine($"{what,-32} {FormattableString.Invariant(value)}");
}
