namespace KnowledgeGraph.Graph.Questions;

/// <summary>Compares two graphs relation by relation, by their ids.</summary>
public static class GraphComparer
{
    /// <summary>New, gone and changed relations, in the order of the graphs; changed is what has other evidence, and so perhaps another date or confidence.</summary>
    public static IReadOnlyList<GraphChange> ChangesTo(this FactGraph before, FactGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = before.Relations
            .Select(relation => new GraphChange(relation, after.TryGetRelation(relation.Id, out var other) ? other : null))
            .Where(change => change.After is null || !AreEqual(change.Before!, change.After))
            .Concat(after.Relations.Where(relation => !before.TryGetRelation(relation.Id, out _)).Select(relation => new GraphChange(null, relation)));
        return
        [
            .. changes
                .OrderBy(change => change.Relation.Type, StringComparer.Ordinal)
                .ThenBy(change => change.Relation.Subject.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Relation.Object.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Relation.Status)
                .ThenBy(change => change.Relation.Occurrence, StringComparer.Ordinal),
        ];
    }

    private static bool AreEqual(Relation a, Relation b) =>
        a.Sources == b.Sources &&
        a.Evidence.Count == b.Evidence.Count &&
        a.Evidence.Zip(b.Evidence).All(pair => Merging.FactOrder.Compare(pair.First, pair.Second) == 0);
}
