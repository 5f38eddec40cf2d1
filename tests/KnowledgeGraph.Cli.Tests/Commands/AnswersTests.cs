using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>What answers look like, to the letter; KG_UPDATE_EXPECTED=1 writes the golden files anew.</summary>
public sealed class AnswersTests
{
    private static readonly string Golden = Path.Combine(SharedData.Repository, "tests", "KnowledgeGraph.Cli.Tests", "Golden");

    private readonly TemporaryFolder _folder = new();
    private string _graph = "";

    [OneTimeSetUp]
    public void WriteGraph() => _graph = AskedGraph.Write(_folder);

    [OneTimeTearDown]
    public void DeleteGraph() => _folder.Dispose();

    [TestCase("who.txt", "who", "recognises", "Donetsk", "--evidence")]
    [TestCase("who-why.txt", "who", "vetoes", "--why")]
    [TestCase("who.json", "who", "recognises", "Donetsk", "--json")]
    [TestCase("relations.txt", "relations", "--status", "all")]
    [TestCase("show.txt", "show", "Syrie")]
    [TestCase("timeline.txt", "timeline", "Russie")]
    [TestCase("path.txt", "path", "Ukraine", "Syrie")]
    [TestCase("stats.txt", "stats")]
    [TestCase("ask.txt", "ask", "qui a reconnu Donetsk ?")]
    public async Task An_answer_is_what_its_golden_file_says(string file, params string[] question)
    {
        var result = await Kg.RunAsync([.. question, "--graph", _graph]);

        var path = Path.Combine(Golden, file);
        if (Environment.GetEnvironmentVariable("KG_UPDATE_EXPECTED") is { Length: > 0 })
            await File.WriteAllTextAsync(path, result.Output);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Is.EqualTo((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n")).NoClip);
    }
}
