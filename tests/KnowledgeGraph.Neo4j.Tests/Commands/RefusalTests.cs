using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

/// <summary>What goes wrong with a database is told in one line, with exit code 5 and nothing on standard output.</summary>
[NonParallelizable]
internal sealed class RefusalTests
{
    private static readonly string Graph = Path.Combine(SharedData.Repository, "graph-export", "graph.json");
    private static readonly string Pulled = Path.Combine(Path.GetTempPath(), $"kg-never-written-{Environment.ProcessId}.json");

    private static readonly string[][] Commands = [["push", Graph], ["pull", "-o", Pulled], ["cypher", "RETURN 1"]];

    private static readonly string[] TransportNames = ["Http", "Bolt"];

    // The server shuts out who fails three times running, for some seconds: that must not be the user of the other tests.
    [TestCaseSource(nameof(TransportNames))]
    public Task AWrongPassword(string transport) => RefusesAsync(TestServer.For(transport) with { User = $"stranger-{transport}", Password = "wrong" }, "wrong user or password");

    [TestCaseSource(nameof(TransportNames))]
    public Task AnUnknownDatabase(string transport) => RefusesAsync(TestServer.For(transport) with { Database = "nowhere" }, "« nowhere » does not exist");

    [Test]
    public Task AHostWhereNothingListens() => RefusesAsync(Nowhere("http"), "cannot be reached");

    [Test]
    public Task AHostWhereNothingListensOverBolt() => Transports.HasBolt ? RefusesAsync(Nowhere("bolt"), "cannot be reached") : RefusesAsync(Nowhere("bolt"), "Neo4j.Driver");

    [TestCase("bolt")]
    [TestCase("neo4j")]
    public Task TheHttpPortAskedOverBolt(string scheme) =>
        RefusesAsync(TestServer.Bolt with { Uri = new Uri($"{scheme}://{TestServer.Http.Uri.Authority}") }, "Server responded HTTP");

    [TestCase("Http", "https")]
    [TestCase("Bolt", "bolt+s")]
    public Task AServerWithoutTls(string transport, string scheme)
    {
        var target = TestServer.For(transport);
        return RefusesAsync(target with { Uri = new Uri($"{scheme}://{target.Uri.Authority}") }, "no TLS");
    }

    [TestCase("push")]
    [TestCase("pull")]
    [TestCase("cypher")]
    public async Task AServerWithoutTheQueryApi(string command)
    {
        using var server = new StubServer((200, StubServer.Discovery518), (404, ""));
        await RefusesAsync(server.Target, Commands.Single(arguments => arguments[0] == command), "no Query API", "5.18.0");
    }

    // Both transports at one server, because it takes long to start. A database that does not exist yet cannot be read-only.
    [Test]
    public async Task ADatabaseThatIsReadOnly()
    {
        using var server = OwnServer.Start();
        server.Reconfigure("server.databases.default_to_read_only=true");
        foreach (var target in Transports.HasBolt ? [server.Http, server.Bolt] : new[] { server.Http })
        {
            await RefusesAsync(target, Commands[0], "read-only", "nothing was written");
            await RefusesAsync(target, ["cypher", "CREATE (:Nothing)", "--write"], "read-only");
        }
    }

    [Test]
    public async Task NoPasswordAndNobodyToAsk()
    {
        var run = await KgProcess.RunAsync("", "cypher", "RETURN 1", "--uri", "http://127.0.0.1:1");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((5, "")));
        Assert.That(run.Error, Does.StartWith("kg: no password").And.Contains("NEO4J_PASSWORD"));
    }

    private static Neo4jTarget Nowhere(string scheme) => new(new Uri($"{scheme}://127.0.0.1:1"), "neo4j", "a-password", "neo4j");

    private static Task RefusesAsync(Neo4jTarget target, string says) => Task.WhenAll(Commands.Select(command => RefusesAsync(target, command, says)));

    private static async Task RefusesAsync(Neo4jTarget target, string[] command, params string[] says)
    {
        var run = await KgProcess.RunAsync(target.Password, [.. command, "--uri", target.Address, "--user", target.User, "--database", target.Database]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((5, "")), run.Error);
            Assert.That(run.Error, Does.Match(@"\Akg: [^\n]+\n\z"));
            foreach (var words in says)
                Assert.That(run.Error, Does.Contain(words));
            Assert.That(File.Exists(Pulled), Is.False);
        }
    }
}
