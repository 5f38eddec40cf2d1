using QuikGraph.Collections;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Groups reports that do not speak for themselves: articles of one source, articles with the same text, and articles that carry the same
/// passage word for word, which is how a dispatch is reprinted (a few words may well be the same by chance).
/// </summary>
internal static class IndependentSources
{
    private const int ShortestReprint = 40;

    /// <returns>The reports of each independent source.</returns>
    public static IReadOnlyList<IReadOnlyList<Evidence>> Of(IReadOnlyList<Evidence> reports, IReadOnlyDictionary<string, Document> documents)
    {
        if (reports.Count == 1)
            return [reports];
        var sets = new ForestDisjointSet<int>(reports.Count);
        for (var i = 0; i < reports.Count; i++)
            sets.MakeSet(i);
        var firstWith = new Dictionary<(char, string), int>();
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var trait in Traits(reports[i], documents[reports[i].Document]))
            {
                if (!firstWith.TryAdd(trait, i))
                    sets.Union(firstWith[trait], i);
            }
        }
        return [.. Enumerable.Range(0, reports.Count).GroupBy(sets.FindSet, i => reports[i]).Select(group => group.ToArray())];
    }

    /// <summary>Whether a passage is long enough that whoever has the same did not write it.</summary>
    public static bool IsReprintable(string text) => text.Length >= ShortestReprint;

    private static IEnumerable<(char Kind, string Value)> Traits(Evidence report, Document document)
    {
        yield return ('d', document.Id);
        if (IsReprintable(report.Text))
            yield return ('t', report.Text);
        if (document.Source is { Length: > 0 } source)
            yield return ('s', source.Trim().ToUpperInvariant());
        if (document.Fingerprint is { Length: > 0 } fingerprint)
            yield return ('f', fingerprint);
    }
}
