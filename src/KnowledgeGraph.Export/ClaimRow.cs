using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>One claim with its id and the relation that it belongs to.</summary>
internal sealed record ClaimRow(string Id, Relation Relation, Evidence Evidence)
{
    /// <summary>By document, then as <see cref="FactGraph.Facts"/> has them.</summary>
    public static IReadOnlyList<ClaimRow> Of(FactGraph graph)
    {
        var relations = graph.Relations
            .SelectMany(relation => relation.Evidence, (relation, evidence) => (relation, evidence))
            .ToDictionary(pair => (pair.relation.Type, pair.relation.Subject.Id, pair.relation.Object.Id, pair.relation.Status, pair.evidence), pair => pair.relation);
        return [.. graph.Facts
            .SelectMany(ClaimIds.Of)
            .Select(pair => new ClaimRow(pair.Id, relations[(pair.Claim.Type, pair.Claim.Subject, pair.Claim.Object, pair.Claim.Status, pair.Claim.Evidence)], pair.Claim.Evidence))];
    }
}
