namespace KnowledgeGraph.Text.Parsing;

/// <summary>What the parser says of one word.</summary>
/// <param name="Head">1-based index of its head in the sentence, 0 for the root.</param>
public readonly record struct ParsedWord(Upos Upos, Morphology Morphology, int Head, string Relation);
