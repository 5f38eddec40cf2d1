using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j.Pushing;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What ships for the Browser under <c>graph-export/neo4j</c>. <c>KG_UPDATE_EXPECTED=1</c> writes the constraints anew.</summary>
internal sealed class GraphExportTests
{
    private static readonly string Folder = GraphExportFiles.Folder;

    [TestCase("constraints.cypher", false)]
    [TestCase("constraints.enterprise.cypher", true)]
    public void TheConstraintsAreThoseThatAPushCreates(string name, bool isEnterprise)
    {
        var file = Path.Combine(Folder, name);
        var script = Schema.Script(Ontology.Default.Types.Select(type => type.Name), isEnterprise);
        if (Environment.GetEnvironmentVariable("KG_UPDATE_EXPECTED") is { Length: > 0 })
            File.WriteAllText(file, script);
        Assert.That(File.ReadAllText(file), Is.EqualTo(script));
    }

    [Test]
    public void ThereAreFifteenQuestionsEachWithATitle()
    {
        Assert.That(GraphExportFiles.Questions, Has.Count.EqualTo(15));
        Assert.That(GraphExportFiles.Questions, Has.All.StartsWith("// ").And.All.Contains("RETURN"));
    }

    [TestCase("Http")]
    [TestCase("Bolt")]
    public async Task EveryConstraintRuns(string transport)
    {
        await using var open = await Transports.OpenAsync(TestServer.For(transport));
        foreach (var statement in GraphExportFiles.Statements("constraints.cypher"))
            Assert.That(async () => await open.RunAsync(statement.StartsWith("CALL", StringComparison.Ordinal) ? Statement.Read(statement) : Statement.Write(statement)), Throws.Nothing, statement);
    }

    // The style parser of the Browser knows no comments, and a colon in a value cuts it off.
    [Test]
    public void TheStyleKeepsToWhatTheBrowserReads()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "style.grass"));
        Assert.That(lines, Has.None.Contains("//").And.None.Contains("/*"));
        Assert.That(lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)), Has.All.Matches(@"^  [a-z-]+: [^:;]+;$"));
        var styled = lines.Where(line => line.StartsWith("relationship.", StringComparison.Ordinal)).Select(line => line["relationship.".Length..^2]);
        Assert.That(styled, Is.SubsetOf(Ontology.Default.Types.Select(type => type.Name)));
    }

    [Test]
    public void EveryPictureThatThePageShowsIsThereAndSmall()
    {
        var shown = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Path.Combine(Folder, "README.md")), @"!\[[^\]]+\]\(([^)]+)\)").Select(match => match.Groups[1].Value);
        Assert.That(shown, Has.Exactly(3).Items);
        Assert.That(shown.Select(path => new FileInfo(Path.Combine(Folder, path)).Length), Is.All.InRange(1_000, 200_000));
    }
}
