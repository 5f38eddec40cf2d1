
namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>
/// The Neo4j that tests run against, a database that they may empty: the one that <c>KG_TEST_NEO4J</c> names (its HTTP address; with
/// <c>KG_TEST_NEO4J_BOLT</c>, <c>KG_TEST_NEO4J_USER</c> and <c>KG_TEST_NEO4J_PASSWORD</c>), else one that is started from the shared folder on
/// ports of its own at the first test that needs it. Where there is neither, those tests skip and say so.
/// </summary>
[SetUpFixture]
internal sealed class TestServer
{
    private static readonly Lazy<OwnServer> Own = new(() => OwnServer.Start());

    public static Neo4jTarget Http => Named("KG_TEST_NEO4J") is { } address
        ? Target(address)
        : Own.Value.Http;

    public static Neo4jTarget Bolt
    {
        get
        {
            if (!Transports.HasBolt)
                Assert.Ignore("built without Neo4j.Driver: the package sources do not serve it");
            if (Named("KG_TEST_NEO4J") is not { } address)
                return Own.Value.Bolt;
            var port = Named("KG_NEO4J_BOLT") ?? "7687";
            return Target(Named("KG_TEST_NEO4J_BOLT") ?? $"bolt://{new Uri(address).Host}:{port}");
        }
    }

    /// <param name="transport">Http, Bolt, or Routing, which is Bolt as clusters are asked.</param>
    public static Neo4jTarget For(string transport) => transport switch
    {
        "Bolt" => Bolt,
        "Routing" => Bolt with { Uri = new Uri($"neo4j://{Bolt.Uri.Authority}") },
        _ => Http,
    };

    [OneTimeTearDown]
    public void Stop()
    {
        if (Own.IsValueCreated)
            Own.Value.Dispose();
    }

    private static Neo4jTarget Target(string address) => new(
        new Uri(address),
        Named("KG_TEST_NEO4J_USER") ?? "neo4j",
        Named("KG_TEST_NEO4J_PASSWORD") ?? Named("KG_NEO4J_PASSWORD") ?? "test-password",
        Named("KG_TEST_NEO4J_DATABASE") ?? "neo4j");

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
