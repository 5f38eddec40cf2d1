using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Building;

/// <summary>What a build tells at its end: what was read, what was found, and who recognised whom.</summary>
internal sealed record BuildSummary(FactGraph Graph, int Read, int Rejected, GraphFiles Files)
{
    private const string Recognition = "RECOGNISES";
    private const int MostRows = 20;

    public void Write(TextWriter output)
    {
        Columns.Write(output, [["Read", ReadText()], ["Found", FoundText()], ["Written", $"{Files.Json}, {Files.GraphMl}"]]);
        var all = Graph.RelationsOf(Recognition).ToArray();
        var actual = all.Where(relation => relation.Status == Status.Actual).ToArray();
        output.WriteLine();
        output.WriteLine(actual.Length == 0 ? "No recognition is reported as done." : "Who recognised whom");
        var byName = actual.OrderBy(relation => relation.Subject.Label, StringComparer.Ordinal).ThenBy(relation => relation.Object.Label, StringComparer.Ordinal);
        Columns.Write(output, byName.Take(MostRows).Select(Row));
        WriteRest(output, actual.Length - MostRows, all.Length - actual.Length);
    }

    private string ReadText()
    {
        var dates = Graph.Documents.Select(document => document.Published).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        var span = dates.Length == 0 ? "" : dates[0] == dates[^1] ? $", of {dates[0]}" : $", {dates[0]} to {dates[^1]}";
        var known = Graph.Documents.Count - Read is > 0 and var others ? $", {Count(others, "more")} in the graph" : "";
        return Count(Read, "article", "articles") + known + span + (Rejected > 0 ? $"; {Count(Rejected, "rejected")}" : "");
    }

    private string FoundText()
    {
        var evidence = Graph.Relations.Sum(relation => relation.Evidence.Count);
        return $"{Count(Graph.Entities.Count, "entity", "entities")}, {Count(Graph.Relations.Count, "relation", "relations")} in {Count(evidence, "passage", "passages")}";
    }

    private static string[] Row(Relation relation) =>
    [
        "  " + relation.Subject.Label,
        relation.Object.Label,
        relation.Date?.ToString() ?? "no date",
        string.Join(", ", relation.Evidence.Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal)),
    ];

    private static void WriteRest(TextWriter output, int more, int otherStatus)
    {
        if (more > 0)
            output.WriteLine($"  and {Count(more, "more")}: kg relations --type {Recognition}");
        if (otherStatus > 0)
            output.WriteLine($"  ({Count(otherStatus, "more")} denied, planned or possible: kg relations --type {Recognition} --status all)");
    }

    private static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one)}");
}
