using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>
/// All occurrences between two entities that have one type and status: Gephi would merge them anyway, so they are one edge with a spell for each.
/// </summary>
/// <param name="Kind">Gephi keeps edges of different kinds apart.</param>
internal sealed record GexfEdge(Entity Subject, Entity Object, string Kind, IReadOnlyList<Relation> Relations)
{
    public static IEnumerable<GexfEdge> Of(FactGraph graph) => graph.Relations
        .GroupBy(relation => (relation.Subject, relation.Object, relation.Type, relation.Status))
        .Select(group => new GexfEdge(group.Key.Subject, group.Key.Object, KindOf(group.Key.Type, group.Key.Status), [.. group]));

    /// <summary>When it was so: the dates of its occurrences, those that overlap or touch made one; none where a date is unknown.</summary>
    public IReadOnlyList<(DateOnly? Start, DateOnly? End)> Spells()
    {
        if (Relations.Any(relation => relation.Date is null))
            return [];
        var spells = new List<(DateOnly? Start, DateOnly? End)>();
        foreach (var date in Relations.Select(relation => relation.Date!).Order())
        {
            if (spells.Count > 0 && Touches(spells[^1].End, date.Earliest))
                spells[^1] = (spells[^1].Start, Later(spells[^1].End, date.Latest));
            else
                spells.Add((date.Earliest, date.Latest));
        }
        return spells;
    }

    private static bool Touches(DateOnly? end, DateOnly? start) =>
        end is null || start is null || end == DateOnly.MaxValue || start <= end.Value.AddDays(1);

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b is null ? null : a > b ? a : b;

    private static string KindOf(string type, Status status) => status == Status.Actual ? type : $"{type} ({status.InFiles()})";
}
