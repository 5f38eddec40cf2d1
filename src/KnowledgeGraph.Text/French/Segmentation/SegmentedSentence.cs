namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>A sentence before it is parsed: its span and its syntactic words in order.</summary>
public sealed record SegmentedSentence(TextSpan Span, IReadOnlyList<Word> Words);
