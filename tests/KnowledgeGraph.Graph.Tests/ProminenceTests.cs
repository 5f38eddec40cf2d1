using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;
using QuikGraph.Algorithms.Ranking;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

public sealed class ProminenceTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void PageRank_is_what_QuikGraph_computes(int seed)
    {
        var random = new Random(seed);
        var claims = Enumerable.Range(0, 60).Select(_ => Claim(random.Next(2) == 0 ? "ATTACKS" : "ACCUSES", $"Q{random.Next(8)}", $"Q{10 + random.Next(4) - random.Next(8)}"));
        var graph = GraphMerger.Build([Article("a", [.. claims])]);
        var theirs = new PageRankAlgorithm<Entity, Relation>(graph.Network) { Tolerance = 1e-9, MaxIterations = 100 };
        theirs.Compute();
        var total = theirs.Ranks.Values.Sum();
        foreach (var (entity, rank) in graph.PageRank())
            Assert.That(rank, Is.EqualTo(theirs.Ranks[entity] / total).Within(1e-9), entity.Id);
    }

    [Test]
    public void An_empty_graph_has_no_ranks_and_no_components()
    {
        var graph = GraphMerger.Build([]);
        Assert.That(graph.PageRank(), Is.Empty);
        Assert.That(graph.Components(), Is.Empty);
    }

    [Test]
    public void Components_are_sorted_by_size_and_then_by_id()
    {
        var graph = GraphMerger.Build([Article("a", Claim("ATTACKS", "Q5", "Q6"), Claim("ATTACKS", "Q2", "Q1"), Claim("ACCUSES", "Q3", "Q1"))]);
        Assert.That(graph.Components().Select(component => string.Join(' ', component.Select(entity => entity.Id))), Is.EqualTo(new[] { "Q1 Q2 Q3", "Q5 Q6" }));
    }
}
