namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>How an expression denotes a time; <c>expressions.txt</c> describes the kinds.</summary>
/// <param name="Amount">How many days or units from the base, for those that have one.</param>
/// <param name="FromAnchor">Counted from the date told last, not from publication.</param>
internal sealed record TimeMeaning(TimeKind Kind, int Amount = 0, bool FromAnchor = false);
