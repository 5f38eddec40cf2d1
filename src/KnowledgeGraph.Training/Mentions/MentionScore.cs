namespace KnowledgeGraph.Training.Mentions;

/// <summary>How many ends of annotated relations a set of mentions reaches.</summary>
internal sealed class MentionScore
{
    private readonly SortedDictionary<string, Tally> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _missed = new(StringComparer.Ordinal);

    /// <summary>Notes one end: found anywhere in the article, and in a sentence that its evidence touches.</summary>
    public void Note(string type, string label, bool found, bool inEvidence)
    {
        foreach (var key in new[] { type, "all" })
        {
            var tally = _byType.GetValueOrDefault(key);
            _byType[key] = new Tally(tally.Ends + 1, tally.Found + (found ? 1 : 0), tally.InEvidence + (inEvidence ? 1 : 0));
        }
        if (!found)
            _missed[$"{type} {label}"] = _missed.GetValueOrDefault($"{type} {label}") + 1;
    }

    public IEnumerable<string> Lines(int missed)
    {
        yield return $"{"",-14}{"ends",7}{"found",8}{"in evidence",13}";
        foreach (var (type, tally) in _byType)
            yield return FormattableString.Invariant($"{type,-14}{tally.Ends,7}{(double)tally.Found / tally.Ends,8:F3}{(double)tally.InEvidence / tally.Ends,13:F3}");
        foreach (var (label, count) in _missed.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(missed))
            yield return $"missed {count,3}  {label}";
    }

    private readonly record struct Tally(int Ends, int Found, int InEvidence);
}
