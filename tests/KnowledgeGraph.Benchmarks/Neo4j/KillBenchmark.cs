using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// Kills the server, as a power cut would, at random moments of a push, starts it again, pushes again, and looks whether the graph is there,
/// whole and once. The server is that of <c>../shared/tools/neo4j</c>, told its ports and state folder by the variables it reads.
/// </summary>
internal static class KillBenchmark
{
    public static Command Create()
    {
        var tool = new Option<string>("--tool") { Required = true, Description = "The command that starts, kills and cleans the server." };
        var address = new Option<string>("--uri") { Required = true, Description = "Where the server will be." };
        var times = new Option<int>("--times") { DefaultValueFactory = _ => 10 };
        var relations = new Option<int>("--relations") { DefaultValueFactory = _ => 20_000 };
        var password = new Option<string>("--password") { DefaultValueFactory = _ => "test-password" };
        var command = new Command("kill", "Kills the server at random moments of a push.") { tool, address, times, relations, password };
        command.SetAction(async (parsed, _) =>
        {
            var graph = SyntheticGraph.Of(parsed.GetValue(relations), parsed.GetValue(relations) / 10);
            var trial = new Trial(parsed.GetRequiredValue(tool), new Neo4jTarget(new Uri(parsed.GetRequiredValue(address)), "neo4j", parsed.GetRequiredValue(password), "neo4j"), graph);
            return await trial.RunAsync(parsed.GetValue(times));
        });
        return command;
    }

    private sealed class Trial(string tool, Neo4jTarget target, FactGraph graph)
    {
        private readonly string _expected = Json(graph);

        public async Task<int> RunAsync(int times)
        {
            var whole = 0;
            Run("start");
            for (var time = 1; time <= times; time++)
            {
                await EmptyAsync();
                var state = await BreakOffAsync(Random.Shared.NextInt64(GraphPusher.RowsOf(graph)));
                Run("start");
                await PushAsync();
                var isWhole = await IsWholeAsync();
                whole += isWhole ? 1 : 0;
                Console.WriteLine($"{time}: {state}, pushed again: {(isWhole ? "whole, nothing twice" : "NOT WHOLE")}");
            }
            Run("clean");
            Console.WriteLine($"{whole} of {times}");
            return whole == times ? 0 : 1;
        }

        private async Task EmptyAsync()
        {
            await using var transport = await Transports.OpenAsync(target);
            var deleted = 1L;
            while (deleted > 0)
                deleted = (await transport.RunAsync(Statement.Write("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*)"))).Single<long>();
        }

        // The moment is a count of rows, not of seconds: so it falls inside the push however fast the machine is today.
        private async Task<string> BreakOffAsync(long rows)
        {
            using var giveUp = new CancellationTokenSource();
            var progress = new Moment(rows);
            var push = PushAsync(progress, giveUp.Token);
            await Task.WhenAny(progress.Reached, push);
            await Task.Delay(Random.Shared.Next(100));
            Run("kill");
            // The push would wait for the server half a minute; a user would not.
            await giveUp.CancelAsync();
            var killed = $"killed at {progress.Done} of {GraphPusher.RowsOf(graph)} rows";
            try
            {
                await push;
                return $"{killed}, the push was through";
            }
            catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
            {
                return $"{killed}, the push broke off";
            }
        }

        private async Task PushAsync(IProgress<PushProgress>? progress = null, CancellationToken cancellation = default)
        {
            await using var transport = await Transports.OpenAsync(target, cancellation);
            await new GraphPusher(transport, Ontology.Default).PushAsync(graph, new PushOptions(), progress, cancellation);
        }

        // The facts come back the same, and no relation or entity is there but those of the graph, each once.
        private async Task<bool> IsWholeAsync()
        {
            await using var transport = await Transports.OpenAsync(target);
            var counts = await transport.RunAsync(Statement.Read("RETURN COUNT { (:_Entity)-->(:_Entity) }, COUNT { (:_Entity) }, COUNT { (:Claim) }, COUNT { (:Article)-->() }, COUNT { (:Claim)-->() }"));
            var claims = graph.Relations.Sum(relation => (long)relation.Evidence.Count);
            var mentions = graph.Documents.Sum(document => (long)document.Mentions.Count);
            long[] expected = [graph.Relations.Count, graph.Entities.Count, claims, claims + mentions, 2 * claims];
            return counts.Rows[0].Cast<long>().SequenceEqual(expected) && Json(await new GraphPuller(transport, Ontology.Default).PullAsync()) == _expected;
        }

        private static string Json(FactGraph graph)
        {
            using var stream = new MemoryStream();
            GraphJsonWriter.Write(graph, stream);
            return Convert.ToBase64String(stream.ToArray());
        }

        private void Run(string verb)
        {
            using var process = Process.Start(new ProcessStartInfo(tool, verb) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }
    }

    /// <summary>Waits until a push has written so many rows.</summary>
    private sealed class Moment(long rows) : IProgress<PushProgress>
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => _reached.Task;

        public long Done { get; private set; }

        public void Report(PushProgress value)
        {
            Done = value.Done;
            if (Done >= rows)
                _reached.TrySetResult();
        }
    }
}
