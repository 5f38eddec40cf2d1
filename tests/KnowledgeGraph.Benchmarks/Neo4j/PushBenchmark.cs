using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// Time and rate of a push over each transport, beside <c>LOAD CSV</c> of the same rows with the same statements into the same server in the same
/// run. Empties the database. The server is expected to be one of <c>../shared/tools/neo4j start</c>.
/// </summary>
internal static class PushBenchmark
{
    public static Command Create()
    {
        var http = new Option<string>("--http") { Required = true, Description = "The server's HTTP address." };
        var bolt = new Option<string?>("--bolt") { Description = "The server's Bolt address, in a build with Neo4j.Driver." };
        var import = new Option<string>("--import") { Required = true, Description = "The server's import folder." };
        var relations = new Option<int>("--relations") { DefaultValueFactory = _ => 200_000 };
        var entities = new Option<int>("--entities") { DefaultValueFactory = _ => 20_000 };
        var password = new Option<string>("--password") { DefaultValueFactory = _ => "test-password" };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 2 };
        var command = new Command("push", "Pushes into a Neo4j, beside LOAD CSV.") { http, bolt, import, relations, entities, password, rounds };
        command.SetAction(async (parsed, _) =>
        {
            var graph = SyntheticGraph.Of(parsed.GetValue(relations), parsed.GetValue(entities));
            var target = new Neo4jTarget(new Uri(parsed.GetRequiredValue(http)), "neo4j", parsed.GetRequiredValue(password), "neo4j");
            var boltTarget = parsed.GetValue(bolt) is { } uri ? target with { Uri = new Uri(uri) } : null;
            await new Comparison(graph, target, boltTarget, parsed.GetRequiredValue(import)).RunAsync(parsed.GetValue(rounds));
        });
        return command;
    }

    private sealed class Comparison(FactGraph graph, Neo4jTarget http, Neo4jTarget? bolt, string import)
    {
        public async Task RunAsync(int rounds)
        {
            var csv = new CsvLoad(graph, import);
            csv.Prepare();
            await WarmUpAsync();
            for (var round = 1; round <= rounds; round++)
            {
                var load = await TimeAsync("LOAD CSV", null, transport => csv.RunAsync(RunImplicitAsync, transport));
                await TimeAsync("Query API", load, PushAsync);
                if (bolt is not null)
                    await TimeAsync("Bolt", load, PushAsync, bolt);
            }
        }

        private async Task WarmUpAsync()
        {
            await EmptyAsync();
            await using var transport = await Transports.OpenAsync(http);
            await new GraphPusher(transport, Ontology.Default).PushAsync(SyntheticGraph.Of(20_000, 2_000, seed: 2), new PushOptions());
        }

        private Task PushAsync(ITransport transport) => new GraphPusher(transport, Ontology.Default).PushAsync(graph, new PushOptions());

        private async Task<TimeSpan> TimeAsync(string name, TimeSpan? beside, Func<ITransport, Task> work, Neo4jTarget? target = null)
        {
            await EmptyAsync();
            await using var transport = await Transports.OpenAsync(target ?? http);
            var clock = Stopwatch.StartNew();
            await work(transport);
            var elapsed = clock.Elapsed;
            var share = beside is { } load ? string.Create(CultureInfo.InvariantCulture, $", {load / elapsed:0.00} of LOAD CSV's rate") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {graph.Relations.Count} relations and all that belongs to them ({GraphPusher.RowsOf(graph)} rows) in {elapsed.TotalSeconds:0.0} s, {graph.Relations.Count / elapsed.TotalSeconds:0} relations a second{share}"));
            return elapsed;
        }

        // Relationships first: a few nodes hold so many of them that deleting nodes with theirs has no bound in memory.
        private async Task EmptyAsync()
        {
            await RunImplicitAsync("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS");
            await RunImplicitAsync("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        }

        // CALL … IN TRANSACTIONS cannot run inside a managed transaction.
        private async Task RunImplicitAsync(string cypher)
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
            client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{http.User}:{http.Password}")));
            using var response = await client.PostAsJsonAsync(new Uri(http.Uri, "/db/neo4j/query/v2"), new { statement = cypher });
            var body = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode || body.Contains("\"errors\"", StringComparison.Ordinal))
                throw new InvalidOperationException($"{cypher}: {body}");
        }
    }
}
