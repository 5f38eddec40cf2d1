namespace KnowledgeGraph.Neo4j.Tests.Http;

internal sealed class HttpTransportTests
{
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"a cycle of locks"}]}""";

    [Test]
    public void AServerWithoutTheQueryApiIsNamedWithWhatToDo()
    {
        using var server = new StubServer((200, StubServer.Discovery518), (404, ""));
        Assert.That(() => Transports.OpenAsync(server.Target), Throws.TypeOf<Neo4jException>()
            .With.Message.Contains("Neo4j 5.18.0").And.Message.Contains("no Query API").And.Message.Contains("bolt://127.0.0.1:7687"));
    }

    [Test]
    public void ADatabaseBehindAProxyThatDoesNotKnowTheQueryApiIsToldLikewise()
    {
        using var server = new StubServer((200, "<html>welcome</html>"), (404, "<html>not here</html>"));
        Assert.That(() => Transports.OpenAsync(server.Target), Throws.TypeOf<Neo4jException>().With.Message.Contains("no Query API"));
    }

    [Test]
    public void SomethingElseThanANeo4jIsToldInOneLine()
    {
        using var server = new StubServer((200, "hello"), (200, "hello\nworld"));
        Assert.That(() => Transports.OpenAsync(server.Target), Throws.TypeOf<Neo4jException>().With.Message.Contains("is it a Neo4j?").And.Message.Not.Contain("\n"));
    }

    [Test]
    public async Task AnErrorThatComesAfterRowsUnderStatus202IsAnError()
    {
        using var server = new StubServer((200, StubServer.Discovery), (202, StubServer.One),
            (202, """{"data":{"fields":["x"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        await using var transport = await Transports.OpenAsync(server.Target);
        Assert.That(() => transport.RunAsync(Statement.Read("…")), Throws.TypeOf<Neo4jException>().With.Message.Contains("/ by zero"));
    }

    [Test]
    public async Task ADeadlockIsTriedAgainWithTheBookmarkOfTheStatementBefore()
    {
        using var server = new StubServer((200, StubServer.Discovery), (202, StubServer.One), (400, Deadlock), (202, """{"data":{"fields":["n"],"values":[[7]]}}"""));
        await using var transport = await Transports.OpenAsync(server.Target);
        var result = await transport.RunAsync(Statement.Write("MERGE (n)"));
        Assert.That(result.Single<long>(), Is.EqualTo(7));
        Assert.That(server.Requests[3], Is.EqualTo(server.Requests[2]).And.Contains("\"bookmarks\":[\"FB:first\"]").And.Contains("\"accessMode\":\"Write\""));
    }

    [Test]
    public async Task ParametersKeepTheirTypesInJson()
    {
        using var server = new StubServer((200, StubServer.Discovery), (202, StubServer.One), (202, StubServer.One));
        await using var transport = await Transports.OpenAsync(server.Target);
        await transport.RunAsync(Statement.Write("…", ("a", 1.0), ("b", 1), ("c", 1e-7), ("d", "« é \u2028 😀 \" »"), ("e", new[] { "x" }), ("f", null), ("g", true)));
        Assert.That(server.Requests[2], Does.Contain("""{"a":1.0,"b":1,"c":1E-07,"d":"« é \u2028 \uD83D\uDE00 \" »","e":["x"],"f":null,"g":true}"""));
    }
}
