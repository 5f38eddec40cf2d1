using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What tests over one transport share: an empty database before each, and short ways to push, pull and ask.</summary>
[TestFixture("Http")]
[TestFixture("Bolt")]
[NonParallelizable]
internal abstract class DatabaseTests(string transport)
{
    protected ITransport Transport { get; private set; } = null!;

    protected Neo4jTarget Target => TestServer.For(transport);

    [OneTimeSetUp]
    public async Task Open() => Transport = await Transports.OpenAsync(Target);

    [SetUp]
    public Task Empty() => Transport.RunAsync(Statement.Write("MATCH (n) DETACH DELETE n"));

    [OneTimeTearDown]
    public async Task Close()
    {
        if (Transport is not null)
            await Transport.DisposeAsync();
    }

    protected static FactGraph Graph(params IEnumerable<ArticleFacts> facts) => GraphMerger.Build(facts);

    protected Task<PushReport> PushAsync(FactGraph graph, bool prune = false, Action<Leftovers>? before = null) =>
        new GraphPusher(Transport, Ontology.Default).PushAsync(graph, new PushOptions(prune, before));

    protected Task<FactGraph> PullAsync() => new GraphPuller(Transport, Ontology.Default).PullAsync();

    protected async Task<IReadOnlyList<IReadOnlyList<object?>>> AskAsync(string cypher) => (await Transport.RunAsync(Statement.Read(cypher))).Rows;

    protected async Task<long> CountAsync(string pattern) => (long)(await AskAsync($"MATCH {pattern} RETURN count(*)"))[0][0]!;
}
