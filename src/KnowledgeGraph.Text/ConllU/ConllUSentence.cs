namespace KnowledgeGraph.Text.ConllU;

/// <summary>A sentence of a CoNLL-U file. Empty nodes of enhanced graphs are left out.</summary>
/// <param name="Comments">The comment lines with their <c>#</c>.</param>
/// <param name="Ranges">Multiword tokens in order.</param>
public sealed record ConllUSentence(
    IReadOnlyList<string> Comments,
    IReadOnlyList<ConllUWord> Words,
    IReadOnlyList<ConllURange> Ranges)
{
    private const string TextComment = "# text = ";

    /// <summary>The text as the file states it (<c># text =</c>), or null where it does not.</summary>
    public string? Text =>
        Comments.FirstOrDefault(comment => comment.StartsWith(TextComment, StringComparison.Ordinal))?[TextComment.Length..];

    /// <summary>Whether the file marks a paragraph or document that begins here.</summary>
    public bool StartsParagraph => Comments.Any(comment =>
        comment.StartsWith("# newpar", StringComparison.Ordinal) || comment.StartsWith("# newdoc", StringComparison.Ordinal));

    internal static bool JoinsNext(string misc) => misc.Contains("SpaceAfter=No", StringComparison.Ordinal);
}
