using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>
/// Lets one act be reported once: where two accepted groups rest on different readings of the same words ("Moscou" the city and the state, a pronoun
/// that may mean either), or name an official in one and in the other the state that the official acts for, the more confident stays.
/// </summary>
internal sealed class ReadingChoice(ArticleMentions mentions)
{
    /// <summary>The judgements that stay, most confident first.</summary>
    public IReadOnlyList<Judgement> Choose(IEnumerable<Judgement> accepted)
    {
        var kept = new List<Judgement>();
        var ordered = accepted
            .OrderByDescending(judgement => judgement.Confidence)
            .ThenBy(judgement => judgement.Group.Type.Name, StringComparer.Ordinal)
            .ThenBy(judgement => judgement.Group.Subject, StringComparer.Ordinal)
            .ThenBy(judgement => judgement.Group.Object, StringComparer.Ordinal);
        foreach (var judgement in ordered)
        {
            if (!kept.Exists(other => IsSameAct(judgement.Group, other.Group)))
                kept.Add(judgement);
        }
        return kept;
    }

    private bool IsSameAct(CandidateGroup one, CandidateGroup other)
    {
        if (one.Type.Name != other.Type.Name || one.Best.Reading.Index != other.Best.Reading.Index)
            return false;
        var (a, b) = (one.Best, other.Best);
        return (IsSameEnd(a.Subject, b.Subject) && IsSameEnd(a.Object, b.Object))
            || (one.Type.IsSymmetric && IsSameEnd(a.Subject, b.Object) && IsSameEnd(a.Object, b.Subject));
    }

    private bool IsSameEnd(Mention one, Mention other) =>
        one.Entity == other.Entity
        || ActsFor(one.Entity, other.Entity)
        || ActsFor(other.Entity, one.Entity)
        || (one.Span.Overlaps(other.Span) && !(one.IsMember && other.IsMember));

    private bool ActsFor(string agent, string principal) =>
        mentions.Entities.TryGetValue(agent, out var entity) && entity.ActsFor == principal;
}
