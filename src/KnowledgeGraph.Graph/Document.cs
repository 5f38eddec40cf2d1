namespace KnowledgeGraph.Graph;

/// <summary>An article as the graph knows it: where it comes from and which entities it names.</summary>
/// <param name="Published">ISO date, or coarser; null where unknown.</param>
/// <param name="Fingerprint">SHA-256 of the text as read, in hexadecimal: the same article twice, a reprint and a changed text are told apart by it.</param>
/// <param name="Mentions">What this article calls each entity, so that the graph can be computed again from its documents.</param>
public sealed record Document(
    string Id,
    string? Title,
    string? Published,
    string? Source,
    string? Url,
    string? Language,
    string? Fingerprint,
    IReadOnlyList<MentionedEntity> Mentions)
{
    /// <summary>The day by which it had surely appeared: the last that <see cref="Published"/> may mean, or null where unknown.</summary>
    public DateOnly? PublishedBy => EdtfDate.TryParse(Published, out var date) ? date.Latest : null;
}
