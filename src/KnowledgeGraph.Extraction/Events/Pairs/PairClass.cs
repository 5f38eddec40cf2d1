namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>What may hold between two mentions of a sentence: a relation type, and which of the two is its subject.</summary>
/// <param name="IsReversed">Whether the second mention in the text is the subject.</param>
public readonly record struct PairClass(string Type, bool IsReversed);
