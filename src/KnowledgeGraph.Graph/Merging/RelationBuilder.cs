using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>Makes the relations of a graph from the reports of each (type, subject, object, status).</summary>
internal sealed class RelationBuilder(IReadOnlyDictionary<string, Entity> entities, IReadOnlyDictionary<string, Document> documents)
{
    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _published = new(StringComparer.Ordinal);

    /// <param name="reports">All reports of one type, pair of ends and status.</param>
    public IEnumerable<Relation> Build(string type, string subject, string @object, Status status, List<Evidence> reports)
    {
        var dated = reports.Select(report => new DatedEvidence(report, DateOf(report), PublishedOf(report))).ToList();
        foreach (var occurrence in OccurrenceSplitter.Split(dated))
            yield return Build(type, entities[subject], entities[@object], status, occurrence);
    }

    private Relation Build(string type, Entity subject, Entity @object, Status status, Occurrence occurrence)
    {
        var evidence = occurrence.Reports.Select(report => report.Evidence).ToArray();
        Array.Sort(evidence, FactOrder.Compare);
        var sources = IndependentSources.Of(evidence, documents);
        return new Relation
        {
            Id = IdOf(type, subject.Id, @object.Id, status, occurrence.Key),
            Type = type,
            Subject = subject,
            Object = @object,
            Status = status,
            Occurrence = occurrence.Key,
            Date = occurrence.Date,
            AttributedTo = AttributionOf(evidence),
            About = evidence.Length == 1 ? evidence[0].About : Majority.Of(evidence.Select(report => report.About)),
            Role = evidence.Length == 1 ? evidence[0].Role : Majority.Of(evidence.Select(report => report.Role)),
            Confidence = ConfidenceOf(sources),
            Sources = sources.Count,
            Evidence = evidence,
        };
    }

    private static string IdOf(string type, string subject, string @object, Status status, string occurrence)
    {
        var key = string.Join('\u001F', type, subject, @object, status.ToString().ToLowerInvariant(), occurrence);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }

    private static IReadOnlyList<string> AttributionOf(Evidence[] evidence)
    {
        if (evidence.Length == 1)
            return evidence[0].AttributedTo;
        return [.. evidence.SelectMany(report => report.AttributedTo).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // The chance that all are wrong is the product only of sources that do not repeat each other; within one, the surest report counts.
    private static double ConfidenceOf(IReadOnlyList<IReadOnlyList<Evidence>> sources)
    {
        var wrong = sources.Select(reports => 1 - reports.Max(report => report.Confidence)).Order().Aggregate(1.0, (product, chance) => product * chance);
        return Math.Round(1 - wrong, 4);
    }

    private EdtfDate? DateOf(Evidence report)
    {
        if (report.Date is null)
            return null;
        if (!_dates.TryGetValue(report.Date, out var date))
            _dates.Add(report.Date, date = EdtfDate.Parse(report.Date));
        return date;
    }

    private DateOnly PublishedOf(Evidence report)
    {
        if (!_published.TryGetValue(report.Document, out var day))
            _published.Add(report.Document, day = documents[report.Document].PublishedBy ?? DateOnly.MaxValue);
        return day;
    }
}
