using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>The graph of the seeds, as it ships, in a real database.</summary>
internal sealed class SeedsTests(string transport) : DatabaseTests(transport)
{
    private static readonly string Seeds = Path.Combine(SharedData.Repository, "graph-export", "graph.json");

    [Test]
    public async Task EveryRelationArticleAndQuotationOfTheSeedsIsThereOnceAfterTwoPushes()
    {
        var graph = GraphJsonReader.Read(Seeds);
        await PushAsync(graph);
        var again = await PushAsync(graph);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((again.Counters.NodesCreated, again.Counters.RelationshipsCreated, again.Counters.NodesDeleted, again.Counters.RelationshipsDeleted), Is.EqualTo((0, 0, 0, 0)));
            Assert.That(await TextsAsync("MATCH (:_Entity)-[r]->(:_Entity) RETURN r.id"), Is.EquivalentTo(graph.Relations.Select(relation => relation.Id)));
            Assert.That(await TextsAsync("MATCH (a:Article) RETURN a.id"), Is.EquivalentTo(graph.Documents.Select(document => document.Id)));
            Assert.That(await TextsAsync("MATCH (c:Claim) RETURN c.relation + c.quotation"), Is.EquivalentTo(QuotationsOf(graph)));
        }
    }

    [Test]
    public async Task WhatIsPulledIsTheFileThatShipsByteForByte()
    {
        await PushAsync(GraphJsonReader.Read(Seeds));
        Assert.That(Facts.Json(await PullAsync()), Is.EqualTo(await File.ReadAllTextAsync(Seeds)));
    }

    private async Task<IEnumerable<string>> TextsAsync(string cypher) => (await AskAsync(cypher)).Select(row => (string)row[0]!);

    private static IEnumerable<string> QuotationsOf(FactGraph graph) =>
        graph.Relations.SelectMany(relation => relation.Evidence.Select(evidence => relation.Id + evidence.Text));
}
