namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>How an article was read.</summary>
/// <param name="Relations">All that was proposed, most confident first.</param>
/// <param name="Missed">Triggers that led to nothing, in text order.</param>
public sealed record ArticleExplanation(IReadOnlyList<Explanation> Relations, IReadOnlyList<MissedFrame> Missed);
