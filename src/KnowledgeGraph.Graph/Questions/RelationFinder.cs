namespace KnowledgeGraph.Graph.Questions;

/// <summary>Answers <see cref="RelationQuery"/> by the narrowest index that serves: the edges at an entity, else those of a type, else all.</summary>
public static class RelationFinder
{
    /// <summary>By type, then by date (undated last), then by names.</summary>
    public static IReadOnlyList<Answer> Find(this FactGraph graph, RelationQuery query)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(query);
        var types = query.Types?.ToHashSet(StringComparer.Ordinal);
        var validity = query.AsOf is { } asOf ? new Validity(graph, asOf) : null;
        return [.. Candidates(graph, query)
            .Distinct()
            .Where(relation => types is null || types.Contains(relation.Type))
            .Where(relation => IsWanted(relation, query))
            .Select(relation => Orient(relation, query, IsSymmetric(graph, relation.Type)))
            .OfType<Answer>()
            .Select(answer => validity is null ? answer : validity.Judge(answer))
            .OfType<Answer>()
            .OrderBy(answer => answer.Relation.Type, StringComparer.Ordinal)
            .ThenBy(answer => answer.Relation.Date is null)
            .ThenBy(answer => answer.Relation.Date)
            .ThenBy(answer => answer.Subject.Label, StringComparer.Ordinal)
            .ThenBy(answer => answer.Object.Label, StringComparer.Ordinal)
            .ThenBy(answer => answer.Relation.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Relation> Candidates(FactGraph graph, RelationQuery query)
    {
        if ((query.Subjects ?? query.Objects ?? query.Ends) is { } ends)
            return ends.SelectMany(end => graph.RelationsFrom(end).Concat(graph.RelationsTo(end)));
        return query.Types is { } types ? types.SelectMany(graph.RelationsOf) : graph.Relations;
    }

    private static bool IsWanted(Relation relation, RelationQuery query) =>
        query.Statuses?.Contains(relation.Status) != false &&
        relation.Sources >= query.MinSources &&
        relation.Confidence >= query.MinConfidence &&
        IsWithin(relation.Date, query.From, query.To);

    private static bool IsWithin(EdtfDate? date, EdtfDate? from, EdtfDate? to)
    {
        if (from is null && to is null)
            return true;
        return date is not null &&
            (from?.Earliest is not { } first || (date.Latest ?? DateOnly.MaxValue) >= first) &&
            (to?.Latest is not { } last || (date.Earliest ?? DateOnly.MinValue) <= last);
    }

    // The relation as it was asked for, turned round if it is symmetric and only so fits, or null if it does not fit.
    private static Answer? Orient(Relation relation, RelationQuery query, bool isSymmetric)
    {
        if (Fits(relation.Subject, relation.Object, query))
            return new Answer(relation, relation.Subject, relation.Object);
        return isSymmetric && Fits(relation.Object, relation.Subject, query) ? new Answer(relation, relation.Object, relation.Subject) : null;
    }

    private static bool Fits(Entity subject, Entity @object, RelationQuery query) =>
        query.Subjects?.Contains(subject) != false &&
        query.Objects?.Contains(@object) != false &&
        (query.Ends is null || query.Ends.Contains(subject) || query.Ends.Contains(@object));

    private static bool IsSymmetric(FactGraph graph, string type) => graph.Ontology.TryGet(type, out var known) && known.IsSymmetric;
}
