using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Neo4j.Tests.Importing;

/// <summary>What is exported for Neo4j's own importers, read by them on a server of its own: neo4j-admin, cypher-shell and APOC.</summary>
[NonParallelizable]
internal sealed class ImportTests
{
    private const string Nasty = "=cmd|'/C calc'!A0 ;,\\ \\u0027 \\\" \"'` ]]> </script> ${x} $rows //\r\n\ttab \u0001\u001F \u2028\u202Erlo é 😀";

    private static readonly FactGraph Graph = GraphOf(Nasty);

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-import-").FullName;
    private OwnServer? _server;
    private ITransport _transport = null!;
    private string _imported = "";

    // The importer wants the server stopped, so it comes first.
    [OneTimeSetUp]
    public async Task ImportAndStart()
    {
        _server = OwnServer.Prepare();
        Export("neo4j-csv", _folder);
        _server.AdminScript(Path.Combine(_folder, "import.sh"));
        _server.StartAgain();
        _transport = await Transports.OpenAsync(_server.Http);
        _imported = await PulledAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_transport is not null)
            await _transport.DisposeAsync();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void NeoAdminImportsTheTablesAsAPushWouldLeaveThem() =>
        Assert.That(_imported, Is.EqualTo(Facts.Json(GraphOf(string.Concat(Nasty.Select(OnOneLine))))));

    [Test]
    public async Task TheCypherScriptRunsTwiceInCypherShellAndLeavesTheGraphOnce()
    {
        await EmptyAsync();
        var script = Path.Combine(_folder, "graph.cypher");
        Export("cypher", script);
        _server!.Shell(script);
        _server.Shell(script);
        Assert.That(await PulledAsync(), Is.EqualTo(Facts.Json(Graph)));
    }

    [TestCase("graphml")]
    [TestCase("graphml-strict")]
    public async Task ApocImportsGraphMlWithLabelsTypesAndNumbers(string format)
    {
        await EmptyAsync();
        Export(format, Path.Combine(_server!.ImportFolder, "graph.graphml"));
        await _transport.RunAsync(Statement.Write("CALL apoc.import.graphml('graph.graphml', {readLabels: true})"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await AskAsync("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label"),
                Is.EqualTo(Graph.Entities.GroupBy(entity => entity.Type.ToString()).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new object[] { group.Key, (long)group.Count() })));
            Assert.That(await AskAsync("MATCH (s)-[r]->(o) RETURN type(r), s.uid, o.uid, r.uid, r.confidence, r.sources ORDER BY r.uid"),
                Is.EqualTo(Graph.Relations.OrderBy(relation => relation.Id, StringComparer.Ordinal).Select(relation => new object[] { relation.Type, relation.Subject.Id, relation.Object.Id, relation.Id, relation.Confidence, (long)relation.Sources })));
            Assert.That(await AskAsync("MATCH (n {uid: 'Q1'}) RETURN n.name"), Is.EqualTo(new[] { new[] { Nasty.Replace('\u0001', '\uFFFD').Replace('\u001F', '\uFFFD') } }));
        }
    }

    private static FactGraph GraphOf(string text) => GraphMerger.Build(
    [
        .. Facts.Some.Select(article => article with { Claims = [.. article.Claims.Select(claim => claim with { Evidence = claim.Evidence with { Text = text } })] }),
        Facts.Article("nasty", text, text, [new MentionedEntity("Q1", EntityType.Region, text, [text, "x"], [text]), Facts.State("Q159", "Russie")],
            Facts.Claim("OCCUPIES", "Q159", "Q1", "nasty", "2022-05/..", text: text, about: text, role: text)),
    ]);

    // As a field of the tables can hold it.
    private static char OnOneLine(char character) => character switch
    {
        '\n' or '\r' or '\t' => ' ',
        < ' ' => '\uFFFD',
        _ => character,
    };

    private static void Export(string name, string path)
    {
        GraphFormats.TryGet(name, out var format);
        format!.Write(Graph, path);
    }

    private Task EmptyAsync() => _transport.RunAsync(Statement.Write("MATCH (n) DETACH DELETE n"));

    private async Task<string> PulledAsync() => Facts.Json(await new GraphPuller(_transport, Ontology.Default).PullAsync());

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> AskAsync(string cypher) => (await _transport.RunAsync(Statement.Read(cypher))).Rows;
}
