using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Tests.Commands;

/// <summary><c>kg push</c>, <c>pull</c> and <c>cypher</c> where all goes well.</summary>
internal sealed class CommandTests(string transport) : DatabaseTests(transport)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task WhatIsPushedTwiceIsThereOnceAndPulledByteForByte()
    {
        var (before, after) = (Write(Graph(Facts.Some)), Path.Combine(_folder, "after.json"));
        var first = await RunAsync("push", before);
        var second = await RunAsync("push", before);
        var pull = await RunAsync("pull", "-o", after);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((first.ExitCode, first.Error), Is.EqualTo((0, "")));
            Assert.That(first.Output, Does.StartWith("pushed 4 relations, 5 entities, 5 claims and 2 articles in "));
            Assert.That(second.Output, Does.Contain("\ncreated 0 nodes and 0 relationships, deleted 0 and 0\n"));
            Assert.That((pull.ExitCode, pull.Error), Is.EqualTo((0, "")));
            Assert.That(await File.ReadAllBytesAsync(after), Is.EqualTo(await File.ReadAllBytesAsync(before)));
        }
    }

    [Test]
    public async Task PruningSaysHowMuchGoes()
    {
        await PushAsync(Graph(Facts.Some));
        var less = Write(Graph(Facts.Some[0], Facts.Some[1] with { Claims = [] }));
        var kept = await RunAsync("push", less);
        var pruned = await RunAsync("push", "--prune", less);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(kept.Error, Does.Contain("2 claims and 0 mentions").And.Contain("--prune"));
            Assert.That(pruned.Error, Does.Contain("pruning 2 claims and 0 mentions"));
            Assert.That(await CountAsync("(:Claim)"), Is.EqualTo(3));
        }
    }

    [Test]
    public async Task AQueryIsAnsweredAsATableOrAsJson()
    {
        var table = await RunAsync("cypher", "RETURN 'Corée' AS name, 1 AS n");
        var json = await RunAsync("cypher", "RETURN 'Corée' AS name, 1 AS n", "--json");
        Assert.That(table.Output, Does.Contain("name").And.Contain("Corée"));
        Assert.That(System.Text.Json.JsonDocument.Parse(json.Output).RootElement[0].GetProperty("name").GetString(), Is.EqualTo("Corée"));
    }

    [Test]
    public async Task AQueryThatWouldWriteNeedsLeave()
    {
        var refused = await RunAsync("cypher", "CREATE (:Nothing)");
        Assert.That((refused.ExitCode, refused.Output, refused.Error), Is.EqualTo((5, "", "kg: the query would change the database; --write lets it\n")));
        Assert.That(await CountAsync("()"), Is.Zero);
        Assert.That((await RunAsync("cypher", "CREATE (:Nothing)", "--write")).ExitCode, Is.Zero);
        Assert.That(await CountAsync("(:Nothing)"), Is.EqualTo(1));
    }

    [Test]
    public async Task CtrlCStopsAPushWhichTheSameCommandCompletes()
    {
        var graph = Graph(Enumerable.Range(0, 150).Select(Many));
        var file = Write(graph);
        using (var push = new KgProcess(Target.Password, Arguments("push", file)))
        {
            while (await CountAsync("(:Article)") == 0)
                await Task.Delay(5);
            push.Interrupt();
            var run = await push.EndAsync();
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((130, "")));
            Assert.That(run.Error, Does.EndWith("kg: cancelled; what has arrived stays, and the same command completes it\n"));
        }
        Assert.That((await RunAsync("push", file)).ExitCode, Is.Zero);
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(Facts.Json(graph)));
    }

    [Test]
    public async Task CtrlCStopsAQuery()
    {
        const string endless = "UNWIND range(1, 2000000000) AS endless RETURN sum(endless % 7)";
        using var query = new KgProcess(Target.Password, Arguments("cypher", endless));
        while (await CountRunningAsync() == 0)
            await Task.Delay(50);
        query.Interrupt();
        var run = await query.EndAsync();
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((130, "")));
        Assert.That(run.Error, Does.StartWith("kg: cancelled").And.Not.Contain("   at "));
        Assert.That(CountRunningAsync, Is.Zero.After(20_000, 200), "the server goes on with it");
    }

    private async Task<long> CountRunningAsync() =>
        (long)(await AskAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*)"))[0][0]!;

    private static ArticleFacts Many(int number) => Facts.Article($"m{number}", null, "2022-09-01", [Facts.State("Q1", "Un"), Facts.State("Q2", "Deux")],
        [.. Enumerable.Range(0, 20).Select(start => Facts.Claim("SANCTIONS", "Q1", "Q2", $"m{number}", $"{1800 + start}", start: start * 30))]);

    private Task<KgRun> RunAsync(params string[] arguments) => KgProcess.RunAsync(Target.Password, Arguments(arguments));

    private string[] Arguments(params string[] arguments) => [.. arguments, "--uri", Target.Address, "--user", Target.User, "--database", Target.Database];

    private string Write(FactGraph graph)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.json");
        GraphJsonWriter.Write(graph, path);
        return path;
    }
}
