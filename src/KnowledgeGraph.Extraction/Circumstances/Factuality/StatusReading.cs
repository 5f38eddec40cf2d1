using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>Whether that which a word reports is so, and the words that decide it, from the innermost outwards.</summary>
/// <param name="IsLearnt">Whether the learnt model overruled what the cues alone say.</param>
public sealed record StatusReading(Status Status, IReadOnlyList<Cue> Cues, bool IsLearnt = false);
