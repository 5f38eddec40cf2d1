namespace KnowledgeGraph.Cli.Tests.Commands;

internal sealed class AnalyseTests
{
    private const string Text = "Le veto du Conseil tient.";

    [Test]
    public async Task ATableShowsTheWordsUnderTheirSentence()
    {
        var result = await Kg.RunAsync(["analyse", "-"], Text);

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Output, Does.StartWith(Text + "\n"));
        Assert.That(result.Output.Split('\n').Where(line => line.Contains("DET", StringComparison.Ordinal)), Has.Exactly(2).Items);
    }

    [Test]
    public async Task ConllUHoldsTheContractionAsARange()
    {
        var result = await Kg.RunAsync(["analyse", "-", "--format", "conllu"], Text);

        Assert.That(result.Output, Does.StartWith("# sent_id = stdin-1\n# text = " + Text + "\n"));
        Assert.That(result.Output, Does.Contain("\n3-4\tdu\t").And.EndsWith("\n\n"));
    }

    [Test]
    public async Task AFileThatIsNotThereIsOneLine()
    {
        var result = await Kg.RunAsync("analyse", "absent.txt");

        Assert.That((result.ExitCode, result.ErrorLines.Length), Is.EqualTo((2, 1)));
    }
}
