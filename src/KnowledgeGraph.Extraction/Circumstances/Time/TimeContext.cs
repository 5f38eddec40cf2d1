namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>What a time expression is counted from.</summary>
/// <param name="Published">The day, month or year of publication, where known.</param>
/// <param name="Anchor">The date told last before the expression, where one is near.</param>
/// <param name="IsToCome">Whether the act lies ahead, so that « mardi » is the next one.</param>
/// <param name="IsNarrated">Whether it is told as a story of the past: « s'empara », « avait rompu ».</param>
internal sealed record TimeContext(PartialDate? Published, PartialDate? Anchor, bool IsToCome, bool IsNarrated = false)
{
    internal PartialDate? BaseOf(TimeMeaning meaning) => meaning.FromAnchor ? Anchor ?? Published : Published;
}
