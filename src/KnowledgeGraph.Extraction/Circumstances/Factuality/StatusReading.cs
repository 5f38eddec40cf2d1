using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>Whether that which a word reports is so, and the words that decide it, from the innermost outwards.</summary>
public sealed record StatusReading(Status Status, IReadOnlyList<Cue> Cues);
