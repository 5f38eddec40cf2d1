using KnowledgeGraph.Tests;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Reading;

public sealed class CommittedGraphTests
{
    private const string Stale = "is stale; renew it: dotnet run --project src/KnowledgeGraph.Cli -- build seeds";

    private static byte[] Committed(string file) => File.ReadAllBytes(Path.Combine(SharedData.Repository, "graph-export", file));

    [Test]
    public async Task The_graph_that_is_committed_is_that_of_the_seeds()
    {
        var (json, graphMl) = await Seeds.BuildAsync();

        Assert.That(json.AsSpan().SequenceEqual(Committed("graph.json")), $"graph-export/graph.json {Stale}");
        Assert.That(graphMl.AsSpan().SequenceEqual(Committed("graph.graphml")), $"graph-export/graph.graphml {Stale}");
    }

    [Test]
    public void Every_passage_that_is_committed_is_the_slice_of_its_article()
    {
        var evidence = JObject.Parse(System.Text.Encoding.UTF8.GetString(Committed("graph.json")))["relations"]!.SelectMany(relation => relation["evidence"]!).ToArray();

        Assert.That(evidence, Has.Length.GreaterThan(20));
        foreach (var row in evidence)
        {
            var points = File.ReadAllText(Path.Combine(Seeds.Folder, (string)row["document"]! + ".txt")).EnumerateRunes().ToArray();
            Assert.That(string.Concat(points[(int)row["start"]!..(int)row["end"]!]), Is.EqualTo((string?)row["text"]));
        }
    }
}
