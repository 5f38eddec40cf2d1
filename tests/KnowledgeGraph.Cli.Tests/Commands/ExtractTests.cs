using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class ExtractTests
{
    private const string Input = """
        {"id": "a", "text": "🌍 Syrie reconnaît Donetsk.", "published": "2022-06-29"}
        {broken
        {"id": "b", "text": "Rien."}
        {"id": "c", "text": "Syrie reconnaît Donetsk ; Iran reconnaît Donetsk."}

        """;

    [Test]
    public async Task Each_article_gives_one_line_in_the_order_of_the_input()
    {
        var result = await Kg.RunAsync(["extract", "-", "--jobs", "4"], Input);

        Assert.That(result.ExitCode, Is.EqualTo(2), "one line was rejected");
        Assert.That(result.ErrorLines.Single(), Does.Contain("line 2"));
        Assert.That(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf("\"id\"", StringComparison.Ordinal) + 6)..][..1]), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public async Task The_lines_together_are_the_graph_that_a_build_makes()
    {
        using var folder = new TemporaryFolder();
        await Kg.RunAsync(["build", "-", "-o", folder.PathTo("whole")], Input);
        var lines = folder.Write("facts.jsonl", (await Kg.RunAsync(["extract", "-"], Input)).Output);

        GraphJsonWriter.Write(GraphMerger.Build(GraphJsonReader.ReadFacts(lines)), folder.PathTo("merged.json"));

        Assert.That(File.ReadAllBytes(folder.PathTo("merged.json")), Is.EqualTo(File.ReadAllBytes(folder.PathTo("whole/graph.json"))));
    }

    [Test]
    public async Task Many_articles_keep_their_order_on_many_threads()
    {
        var input = string.Concat(Enumerable.Range(0, 500).Select(number => $"{{\"id\": \"n{number:000}\", \"text\": \"Syrie reconnaît Donetsk\"}}\n"));

        var result = await Kg.RunAsync(["extract", "-", "--jobs", "8", "--quiet"], input);

        var ids = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf("\"n", StringComparison.Ordinal) + 1)..][..4]);
        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, 500).Select(number => $"n{number:000}")));
    }
}
