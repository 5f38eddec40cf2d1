using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j.Pushing;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What ships for the Browser under <c>graph-export/neo4j</c>. <c>KG_UPDATE_GOLDEN=1</c> writes the constraints anew.</summary>
internal sealed class GraphExportTests
{
    private static readonly string Folder = Path.Combine(SharedData.Repository, "graph-export", "neo4j");

    [TestCase("constraints.cypher", false)]
    [TestCase("constraints.enterprise.cypher", true)]
    public void TheConstraintsAreThoseThatAPushCreates(string name, bool isEnterprise)
    {
        var file = Path.Combine(Folder, name);
        var script = Schema.Script(Ontology.Default.Types.Select(type => type.Name), isEnterprise);
        if (Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") is { Length: > 0 })
            File.WriteAllText(file, script);
        Assert.That(File.ReadAllText(file), Is.EqualTo(script));
    }

    [Test]
    public void ThereAreFifteenQuestionsEachWithATitle()
    {
        Assert.That(Questions(), Has.Length.EqualTo(15));
        Assert.That(Questions(), Has.All.StartsWith("// ").And.All.Contains("RETURN"));
    }

    [TestCase("Http")]
    [TestCase("Bolt")]
    public async Task EveryQuestionAndConstraintRuns(string transport)
    {
        await using var open = await Transports.OpenAsync(TestServer.For(transport));
        foreach (var statement in Statements("constraints.cypher"))
            await open.RunAsync(statement.StartsWith("CALL", StringComparison.Ordinal) ? Statement.Read(statement) : Statement.Write(statement));
        foreach (var question in Questions())
            Assert.That(async () => await open.RunAsync(Statement.Read(question)), Throws.Nothing, question);
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

    private static string[] Questions() => Statements("questions.cypher");

    private static string[] Statements(string file) =>
        [.. File.ReadAllText(Path.Combine(Folder, file)).Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
