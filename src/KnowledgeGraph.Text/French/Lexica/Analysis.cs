namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>One reading that the lexicon gives of a form.</summary>
public readonly record struct Analysis(string Lemma, Upos Upos, Morphology Morphology);
