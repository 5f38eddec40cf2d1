using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>All candidates of an article that say the same: one relation type between the same two entities.</summary>
/// <param name="Candidates">Best first: by the scorer's probability, then by how well a frame holds them, then by place.</param>
internal sealed record CandidateGroup(RelationType Type, string Subject, string Object, IReadOnlyList<Candidate> Candidates)
{
    public Candidate Best => Candidates[0];

    /// <summary>The candidate that a frame holds best, or null where no frame holds any.</summary>
    public Candidate? Framed { get; } = Candidates.Where(candidate => candidate.Match is not null).MinBy(FrameQuality.Of);

    /// <summary>Gathers the candidates of one article, in an order that depends on the article alone.</summary>
    public static IReadOnlyList<CandidateGroup> Gather(IEnumerable<Candidate> candidates) =>
        [.. candidates
            .GroupBy(candidate => KeyOf(candidate))
            .Select(group => Of(group.Key, group))
            .OrderBy(group => group.Type.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Subject, StringComparer.Ordinal)
            .ThenBy(group => group.Object, StringComparer.Ordinal)];

    private static CandidateGroup Of((string Type, string Subject, string Object) key, IEnumerable<Candidate> candidates)
    {
        var ordered = candidates
            .OrderByDescending(candidate => candidate.Probability)
            .ThenBy(candidate => FrameQuality.Of(candidate))
            .ThenBy(candidate => candidate.Reading.Index)
            .ThenBy(candidate => candidate.Trigger.Index)
            .ThenBy(candidate => candidate.Subject.First)
            .ThenBy(candidate => candidate.Object.First)
            .ToList();
        return new CandidateGroup(ordered[0].Type, key.Subject, key.Object, ordered);
    }

    private static (string Type, string Subject, string Object) KeyOf(Candidate candidate)
    {
        var (subject, @object) = (candidate.Subject.Entity, candidate.Object.Entity);
        var isSwapped = candidate.Type.IsSymmetric && string.CompareOrdinal(subject, @object) > 0;
        return isSwapped ? (candidate.Type.Name, @object, subject) : (candidate.Type.Name, subject, @object);
    }
}
