namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class OntologyCheckTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_good_file_is_summed_up()
    {
        var path = _folder.Write("good.ontology", "[RENAMES]\nsays: gives a new name to\n");

        var result = await Kg.RunAsync("ontology", "check", path);

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.StartWith(path).And.Contain("relation types: 1, lines of frames: 0"));
    }

    [Test]
    public async Task A_bad_file_is_named_with_its_line()
    {
        var path = _folder.Write("bad.ontology", "[RENAMES]\nsays: gives a new name to\nsubject: Etat\n");

        var result = await Kg.RunAsync("ontology", "check", path);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("bad.ontology, line 3").And.Contain("Etat"));
    }

    [Test]
    public async Task A_missing_file_is_named()
    {
        var result = await Kg.RunAsync("ontology", "check", _folder.PathTo("absent"));

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("absent"));
    }
}
