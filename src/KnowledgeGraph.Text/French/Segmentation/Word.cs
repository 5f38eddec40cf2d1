namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>A syntactic word before it is tagged. The words of one contraction ("du": "de", "le") share its span.</summary>
public readonly record struct Word(string Form, TextSpan Span);
