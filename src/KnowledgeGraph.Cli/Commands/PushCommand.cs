using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Database;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg push</c>: a graph into a Neo4j, complete and never twice.</summary>
internal static class PushCommand
{
    private const string Usual = "graph-export/graph.json";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("GRAPH") { Description = "The graph.json to push.", DefaultValueFactory = _ => Usual };
        var prune = new Option<bool>("--prune") { Description = "Remove what the database holds of the graph's articles and the graph does not, after showing how much." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no notes, only errors and results." };
        var database = new DatabaseOptions();
        var push = new Command("push", "Pushes a graph into a Neo4j. Pushing again changes nothing, and completes a push that was broken off.") { file, prune, quiet, database.Types };
        database.AddTo(push);
        push.SetAction(async (parsed, cancellation) =>
        {
            var ontology = database.OntologyOf(parsed);
            var graph = Read(parsed.GetRequiredValue(file), ontology);
            await using var transport = await database.OpenAsync(parsed, terminal, cancellation);
            return await PushAsync(graph, new GraphPusher(transport, ontology), parsed.GetValue(prune), parsed.GetValue(quiet), terminal, cancellation);
        });
        return push;
    }

    private static FactGraph Read(string path, Ontology ontology)
    {
        try
        {
            return GraphJsonReader.Read(path, ontology);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: the graph cannot be read ({exception.Message.TrimEnd('.')}); kg build writes one");
        }
    }

    private static async Task<int> PushAsync(FactGraph graph, GraphPusher pusher, bool prune, bool isQuiet, Terminal terminal, CancellationToken cancellation)
    {
        using var meter = new PushMeter(terminal, GraphPusher.RowsOf(graph), isQuiet);
        var options = new PushOptions(prune, leftovers => meter.Say($"kg: pruning {Count(leftovers)} that the graph's articles no longer hold"));
        var clock = Stopwatch.StartNew();
        try
        {
            var report = await pusher.PushAsync(graph, options, meter, cancellation);
            meter.Dispose();
            Sum(report, prune, clock.Elapsed, terminal);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            throw new CommandFailedException("cancelled; what has arrived stays, and the same command completes it", ExitCode.Cancelled);
        }
    }

    private static void Sum(PushReport report, bool prune, TimeSpan elapsed, Terminal terminal)
    {
        var counters = report.Counters;
        terminal.Output.WriteLine(Invariant($"pushed {report.Relations} relations, {report.Entities} entities, {report.Claims} claims and {report.Articles} articles in {elapsed.TotalSeconds:0.0} s"));
        terminal.Output.WriteLine(Invariant($"created {counters.NodesCreated} nodes and {counters.RelationshipsCreated} relationships, deleted {counters.NodesDeleted} and {counters.RelationshipsDeleted}"));
        if (report.IsMerged)
            terminal.Output.WriteLine("the database knew more of the same things: relations are counted anew from all its claims");
        if (!prune && !report.Leftovers.IsEmpty)
            terminal.Error.WriteLine($"kg: {Count(report.Leftovers)} of these articles stay from an earlier push; --prune removes them");
    }

    private static string Count(Leftovers leftovers) => Invariant($"{leftovers.Claims.Count} claims and {leftovers.Mentions.Count} mentions");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
