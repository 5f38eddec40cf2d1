namespace KnowledgeGraph.Graph.Questions;

/// <summary>
/// Finds what sources contradict each other about: a relation affirmed and denied at what may be the same time, and one told with two dates although
/// it lasts until it is ended (so that it begins but once), or although the dates are but a few days apart.
/// </summary>
public static class ConflictFinder
{
    private const int FewDays = 3;

    /// <summary>In the order of the graph's relations.</summary>
    public static IEnumerable<Conflict> Conflicts(this FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var group in graph.Relations.GroupBy(relation => (relation.Type, relation.Subject, relation.Object)))
        {
            var actual = group.Where(relation => relation.Status == Status.Actual).ToArray();
            var denied = group.Where(relation => relation.Status == Status.Negated && actual.Any(other => MayBeOne(relation, other))).ToArray();
            if (denied.Length > 0)
                yield return new Conflict(ConflictKind.Denied, [.. actual.Where(relation => denied.Any(other => MayBeOne(relation, other))), .. denied]);
            var dated = actual.Where(relation => relation.Date is not null).OrderBy(relation => relation.Date).ToArray();
            if (dated.Length > 1 && (IsLasting(graph, group.Key.Type) ? !IsEndedBetween(graph, dated) : AreNear(dated)))
                yield return new Conflict(ConflictKind.Dates, dated);
        }
    }

    private static bool MayBeOne(Relation a, Relation b) => a.Date is null || b.Date is null || a.Date.Meets(b.Date);

    private static bool IsLasting(FactGraph graph, string type) =>
        graph.Ontology.TryGet(type, out var known) && (known.IsStatic || known.EndedBy is not null);

    private static bool IsEndedBetween(FactGraph graph, Relation[] dated)
    {
        var ending = graph.Ontology[dated[0].Type].EndedBy;
        var ends = new[] { dated[0].Subject, dated[0].Object };
        return ending is not null && graph.RelationsFrom(ends[0]).Concat(graph.RelationsTo(ends[0])).Any(relation =>
            relation.Type == ending && relation.Status == Status.Actual && ends.Contains(relation.Subject) && ends.Contains(relation.Object));
    }

    private static bool AreNear(Relation[] dated) => dated.Zip(dated.Skip(1)).Any(pair =>
        pair.First.Date!.Latest is { } end && pair.Second.Date!.Earliest is { } start && Math.Abs(start.DayNumber - end.DayNumber) <= FewDays);
}
