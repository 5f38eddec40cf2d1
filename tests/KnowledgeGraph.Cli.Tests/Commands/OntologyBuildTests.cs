using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>With the reader that ships: relation types of a user's own, in place of ours and beside them.</summary>
public sealed class OntologyBuildTests
{
    private const string Renames = "[RENAMES]\nsays: gives a new name to\nverb: rebaptiser\n";

    private static readonly ReaderFactory Readers = (ontology, confidence) => new ArticleReader(ontology, confidence ?? ArticleReader.DefaultConfidence);

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("include: default\n\n" + Renames, new[] { "RECOGNISES", "RENAMES" })]
    [TestCase(Renames, new[] { "RENAMES" })]
    public async Task A_file_extends_the_types_that_ship_or_stands_in_their_place(string ontology, string[] expected)
    {
        var article = _folder.Write("a.txt", "La Syrie a reconnu l'Abkhazie. Le Kazakhstan a rebaptisé Astana en 2019.");
        var file = _folder.Write("my.ontology", ontology);

        var build = await Kg.RunAsync(["build", article, "--ontology", file, "-o", _folder.Path], "", Readers);
        var relations = await Kg.RunAsync("relations", "--graph", _folder.PathTo("graph.json"));

        Assert.That((build.ExitCode, relations.ExitCode), Is.EqualTo((0, 0)), build.Error + relations.Error);
        Assert.That(expected.Where(type => relations.Output.Contains(type, StringComparison.Ordinal)), Is.EqualTo(expected));
        Assert.That(relations.Output.Contains("RECOGNISES", StringComparison.Ordinal), Is.EqualTo(expected.Contains("RECOGNISES")));
    }

    [Test]
    public async Task A_file_with_a_fault_stops_the_build_and_names_the_line()
    {
        var article = _folder.Write("a.txt", "Rien.");
        var file = _folder.Write("bad.ontology", Renames + "verbe: renommer\n");

        var build = await Kg.RunAsync(["build", article, "--ontology", file, "-o", _folder.PathTo("bad")], "", Readers);

        Assert.That(build.ExitCode, Is.EqualTo(2));
        Assert.That(build.ErrorLines.Single(), Does.Contain("bad.ontology, line 4").And.Contain("verbe"));
        Assert.That(Directory.Exists(_folder.PathTo("bad")), Is.False);
    }
}
