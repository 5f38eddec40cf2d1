namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class UsageTests
{
    [TestCase("")]
    [TestCase("--bogus")]
    [TestCase("nonsense")]
    [TestCase("build")]
    [TestCase("build seeds --bogus")]
    [TestCase("build seeds --jobs 0")]
    [TestCase("build seeds --jobs many")]
    [TestCase("build seeds --min-confidence 1.5")]
    [TestCase("ontology")]
    [TestCase("ontology check")]
    public async Task A_wrong_command_line_ends_with_2_and_says_where_help_is(string line)
    {
        var result = await Kg.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Output, Is.Empty);
            Assert.That(result.ErrorLines, Is.Not.Empty.And.All.StartsWith("kg: "));
            Assert.That(result.ErrorLines[^1], Does.Contain("--help"));
        }
    }

    [TestCase("--help")]
    [TestCase("--version")]
    [TestCase("build --help")]
    public async Task Help_and_version_go_to_the_output(string line)
    {
        var result = await Kg.RunAsync(line.Split(' '));

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Is.Not.Empty);
    }

    [Test]
    public async Task A_misspelt_option_is_named_and_not_read_as_a_file()
    {
        var result = await Kg.RunAsync("build", "seeds", "--minconfidence");

        Assert.That(result.Error, Does.Contain("--minconfidence").And.Not.Contain("no such file"));
    }
}
