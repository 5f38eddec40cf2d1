namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>How an article was read.</summary>
/// <param name="Relations">What is reported, most confident first.</param>
/// <param name="LeftOut">What was considered and is not reported, most confident first.</param>
/// <param name="Silent">The sentences that nothing is reported from, in text order.</param>
public sealed record ArticleExplanation(
    IReadOnlyList<Explanation> Relations,
    IReadOnlyList<Explanation> LeftOut,
    IReadOnlyList<SilentSentence> Silent);
