namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>What a time expression is counted from.</summary>
/// <param name="Published">The day, month or year of publication, where known.</param>
/// <param name="Anchor">The date told last before the expression, where one is near.</param>
/// <param name="IsToCome">Whether the act lies ahead, so that « mardi » is the next one.</param>
internal sealed record TimeContext(PartialDate? Published, PartialDate? Anchor, bool IsToCome)
{
    internal PartialDate? BaseOf(TimeMeaning meaning) => meaning.FromAnchor ? Anchor ?? Published : Published;
}
