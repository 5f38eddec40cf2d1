namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>How often, in annotated articles, candidates of a kind were right: smoothed towards the whole, so that a rare kind says little.</summary>
public sealed class AcceptanceStatistics
{
    private const double Smoothing = 8;

    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>The tallies by key, for storing.</summary>
    public IEnumerable<KeyValuePair<string, Tally>> Tallies => _tallies.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public void Count(string key, bool isRight) => _tallies[key] = _tallies.GetValueOrDefault(key).With(isRight);

    public void Set(string key, Tally tally) => _tallies[key] = tally;

    public float OfFrame(string? frame) => frame is null ? -1 : Rate("frame " + frame);

    public float OfFramedType(string? type, int quality) => type is null ? -1 : Rate(FramedTypeKey(type, quality));

    public float OfTrigger(string type, string lemma) => Rate(TriggerKey(type, lemma));

    public float OfType(string type) => Rate(TypeKey(type));

    /// <summary>The keys under which a candidate with these traits is counted.</summary>
    public static IEnumerable<string> KeysOf(string type, string triggerLemma, string? frame, int quality)
    {
        yield return TypeKey(type);
        yield return TriggerKey(type, triggerLemma);
        if (frame is null)
            yield break;
        yield return "frame " + frame;
        yield return FramedTypeKey(type, quality);
    }

    private static string TypeKey(string type) => "type " + type;

    private static string TriggerKey(string type, string lemma) => $"trigger {type} {lemma}";

    private static string FramedTypeKey(string type, int quality) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"framed {type} {quality}");

    private float Rate(string key)
    {
        var all = _tallies.GetValueOrDefault("");
        var prior = all.Seen == 0 ? 0.1 : (double)all.Right / all.Seen;
        var own = _tallies.GetValueOrDefault(key);
        return (float)((own.Right + (Smoothing * prior)) / (own.Seen + Smoothing));
    }

    public readonly record struct Tally(int Seen, int Right)
    {
        internal Tally With(bool isRight) => new(Seen + 1, Right + (isRight ? 1 : 0));
    }
}
