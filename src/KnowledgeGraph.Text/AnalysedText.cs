namespace KnowledgeGraph.Text;

/// <summary>A text with what the language layer read in it. Sentences are in text order and do not overlap.</summary>
public sealed record AnalysedText(string Text, IReadOnlyList<Sentence> Sentences);
