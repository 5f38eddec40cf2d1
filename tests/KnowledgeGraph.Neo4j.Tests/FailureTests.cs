namespace KnowledgeGraph.Neo4j.Tests;

[TestFixture("Http")]
[TestFixture("Bolt")]
[TestFixture("Routing")]
internal sealed class FailureTests(string transport)
{
    [Test]
    public void AWrongPassword() => Fails(Target with { Password = "not-the-password" }, "wrong user or password", "NEO4J_PASSWORD");

    [Test]
    public void AnUnknownDatabase() => Fails(Target with { Database = "nowhere" }, "« nowhere » does not exist", "--database");

    [Test]
    public void ADatabaseNameThatIsAPathIsOnlyAnUnknownDatabase() => Fails(Target with { Database = "neo4j/../system" }, "« neo4j/../system »");

    [Test]
    public void AHostWhereNothingListens() => Fails(Target with { Uri = new Uri($"{Target.Uri.Scheme}://127.0.0.1:1") }, "cannot be reached: nothing listens there", "start the server");

    [Test]
    public void AHostThatIsNone() => Fails(Target with { Uri = new Uri($"{Target.Uri.Scheme}://nowhere.invalid:7474") }, "cannot be reached: there is no such host");

    [Test]
    public void AServerWithoutTls() => Fails(Target with { Uri = new Uri($"{(transport == "Http" ? "https" : $"{Target.Uri.Scheme}+s")}://{Target.Uri.Authority}") }, "no TLS", "certificate");

    [Test]
    public async Task AStatementThatIsWrongTellsWhatTheServerSays()
    {
        await using var open = await Transports.OpenAsync(Target);
        Assert.That(() => open.RunAsync(Statement.Read("RETRUN 1")), Throws.TypeOf<Neo4jException>()
            .With.Property(nameof(Neo4jException.Code)).EqualTo("Neo.ClientError.Statement.SyntaxError").And.Message.Not.Contain("\n"));
    }

    [Test]
    public async Task ACancelledStatementStopsOnTheServerToo()
    {
        const string endless = "UNWIND range(1, 2000000000) AS x RETURN sum(x % 7)";
        await using var watch = await Transports.OpenAsync(Target);
        await using (var open = await Transports.OpenAsync(Target))
        {
            using var cancel = new CancellationTokenSource();
            var running = open.RunAsync(Statement.Read(endless), cancel.Token);
            Assert.That(() => CountRunningAsync(watch, endless), Is.GreaterThan(0).After(20_000, 50));
            await cancel.CancelAsync();
            Assert.That(() => running, Throws.InstanceOf<OperationCanceledException>());
        }
        Assert.That(() => CountRunningAsync(watch, endless), Is.Zero.After(20_000, 50));
    }

    private Neo4jTarget Target => TestServer.For(transport);

    private static async Task<long> CountRunningAsync(ITransport transport, string query) => (await transport.RunAsync(
        Statement.Read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $query RETURN count(*)", ("query", query)))).Single<long>();

    private static void Fails(Neo4jTarget target, params string[] says)
    {
        var failure = Assert.ThrowsAsync<Neo4jException>(async () =>
        {
            await using var open = await Transports.OpenAsync(target);
        });
        Assert.That(failure!.Message, Does.Not.Contain("\n").And.Not.Contain("   at ").And.Contain(target.Address));
        foreach (var words in says)
            Assert.That(failure.Message, Does.Contain(words));
    }
}
