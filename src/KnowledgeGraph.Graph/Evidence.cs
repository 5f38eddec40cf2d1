namespace KnowledgeGraph.Graph;

/// <summary>The passage that one claim rests on, with what its own article says of the claim.</summary>
/// <param name="Document">Id of the article.</param>
/// <param name="Start">First Unicode code point of the passage in the article's text.</param>
/// <param name="End">The code point after its last.</param>
/// <param name="Text">That very slice.</param>
/// <param name="Date">EDTF, or null where the text does not fix it.</param>
/// <param name="AttributedTo">Ids of the entities that vouch for it.</param>
/// <param name="About">The theme, in free text.</param>
/// <param name="Role">The office, for relations that have one.</param>
/// <param name="Confidence">Probability that the claim is right, from 0 to 1.</param>
public sealed record Evidence(
    string Document,
    int Start,
    int End,
    string Text,
    string? Date,
    IReadOnlyList<string> AttributedTo,
    string? About,
    string? Role,
    double Confidence);
