namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>One feature of a decision: its value, and how far it moved the log-odds.</summary>
public readonly record struct Reason(string Feature, float Value, double Weight);
