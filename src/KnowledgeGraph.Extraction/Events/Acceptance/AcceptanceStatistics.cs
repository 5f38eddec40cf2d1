using System.Globalization;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Roles;
using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>How often, in annotated articles, candidates of a kind were right: smoothed towards the whole, so that a rare kind says little.</summary>
public sealed class AcceptanceStatistics
{
    private const double Smoothing = 8;

    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>What the kinds are, for explanations.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["type precision", "trigger precision", "ends precision", "frame precision", "frame type precision", "slots precision", "slots type precision", "roles precision", "predicate precision"];

    /// <summary>The tallies by key, for storing.</summary>
    public IEnumerable<KeyValuePair<string, Tally>> Tallies => _tallies.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private void Count(string key, bool isRight) => _tallies[key] = _tallies.GetValueOrDefault(key).With(isRight);

    public void Set(string key, Tally tally) => _tallies[key] = tally;

    /// <summary>Counts a group under each of its kinds, and among all.</summary>
    internal void Count(CandidateGroup group, ArticleMentions mentions, bool isRight)
    {
        Count("", isRight);
        foreach (var key in KeysOf(group, mentions).OfType<string>())
            Count(key, isRight);
    }

    /// <summary>The share of right ones for each of a group's kinds, in the order of <see cref="Kinds"/>; -1 for a kind that needs a frame where none holds it.</summary>
    internal IEnumerable<float> Of(CandidateGroup group, ArticleMentions mentions) =>
        KeysOf(group, mentions).Select(key => key is null ? -1 : Rate(key));

    private static IEnumerable<string?> KeysOf(CandidateGroup group, ArticleMentions mentions)
    {
        var (type, best, framed) = (group.Type.Name, group.Best, group.Framed);
        yield return "type " + type;
        yield return $"trigger {type} {best.Trigger.Lemma}";
        yield return $"ends {type} {EndOf(best.Subject, mentions)} {EndOf(best.Object, mentions)}";
        yield return framed is null ? null : "frame " + framed.Match!.Frame.Signature;
        yield return framed is null ? null : $"framed {type} {Math.Min(4, FrameQuality.Of(framed)).ToString(CultureInfo.InvariantCulture)}";
        yield return framed is null ? null : $"slots {framed.Match!.Frame.Signature} {SlotsOf(framed)}";
        yield return framed is null ? null : $"slots {type} {SlotsOf(framed)}";
        var roles = string.Create(CultureInfo.InvariantCulture, $"{Casting.AsSubject(best, best.Subject)} {Casting.AsObject(best, best.Object)}");
        yield return $"roles {type} {roles}";
        yield return $"predicate {type} {best.Trigger.Lemma} {roles}";
    }

    private static string EndOf(Mention mention, ArticleMentions mentions) => $"{mentions.Entities[mention.Entity].Type} {mention.Form}";

    private static string SlotsOf(Candidate framed) => SlotOf(framed.SubjectFill) + " " + SlotOf(framed.ObjectFill);

    private static string SlotOf(Fill? fill) => fill is null ? "-" : fill.Position + (fill.Depth == 0 ? "" : "+");

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
