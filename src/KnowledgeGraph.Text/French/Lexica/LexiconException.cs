namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>A lexicon that cannot be read: damaged, or of another version of the program.</summary>
public sealed class LexiconException(string reason) : Exception($"lexicon: {reason}");
