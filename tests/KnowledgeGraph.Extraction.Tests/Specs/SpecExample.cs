namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>An example of a Markdown spec: a sentence and the relations that must, or must not, be read in it.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Published">The day of publication after <c>example</c>, or null.</param>
/// <param name="Expected">Must be found, with what each of them says.</param>
/// <param name="Forbidden">Must not be found.</param>
internal sealed record SpecExample(
    string Place,
    string Sentence,
    string? Published,
    IReadOnlyList<SpecRelation> Expected,
    IReadOnlyList<SpecRelation> Forbidden)
{
    /// <summary>No line after the rule: nothing at all may be found.</summary>
    public bool IsBarren => Expected.Count == 0 && Forbidden.Count == 0;

    public override string ToString() => $"{Place} {Sentence}";
}
