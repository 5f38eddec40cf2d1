using KnowledgeGraph.Graph.Merging;

namespace KnowledgeGraph.Graph.Questions;

/// <summary>Says why reports were taken as reports of one occurrence.</summary>
public static class MergeReasons
{
    /// <returns>One line for each piece of the relation's evidence, in its order.</returns>
    public static IReadOnlyList<string> Of(Relation relation, FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(graph);
        return [.. relation.Evidence.Select((report, index) => ReasonOf(report, relation) + Repetition(index, relation, graph))];
    }

    private static string ReasonOf(Evidence report, Relation relation)
    {
        if (relation.Evidence.Count == 1)
            return "the only report";
        if (report.Date is null)
            return relation.Date is null ? "no report gives a date that tells it apart" : $"no date: joins the only occurrence there is, of {relation.Date}";
        return report.Date == relation.Date?.Text ? $"dated {report.Date}, the most precise date" : $"dated {report.Date}, which may be {relation.Date}";
    }

    private static string Repetition(int index, Relation relation, FactGraph graph)
    {
        var report = relation.Evidence[index];
        var earlier = relation.Evidence.Take(index).FirstOrDefault(other => other.Document != report.Document && Repeats(report, other, graph));
        return earlier is null ? "" : $"; no independent source: repeats {earlier.Document}";
    }

    private static bool Repeats(Evidence report, Evidence other, FactGraph graph)
    {
        if (report.Text == other.Text && IndependentSources.IsReprintable(report.Text))
            return true;
        return graph.TryGetDocument(report.Document, out var a) && graph.TryGetDocument(other.Document, out var b) &&
            ((a.Source is { Length: > 0 } && string.Equals(a.Source.Trim(), b.Source?.Trim(), StringComparison.OrdinalIgnoreCase)) ||
            (a.Fingerprint is { Length: > 0 } && a.Fingerprint == b.Fingerprint));
    }
}
