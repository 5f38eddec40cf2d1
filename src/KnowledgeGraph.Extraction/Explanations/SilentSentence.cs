namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>A sentence that nothing is reported from, and what came nearest.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Nearest">The most confident of what was considered in it, or null.</param>
/// <param name="Missed">The frames whose trigger stands in it but whose ends were not all found, the one that lacks least first.</param>
public sealed record SilentSentence(string Text, Explanation? Nearest, IReadOnlyList<MissedFrame> Missed);
