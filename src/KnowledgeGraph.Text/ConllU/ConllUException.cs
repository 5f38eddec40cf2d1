namespace KnowledgeGraph.Text.ConllU;

/// <summary>A CoNLL-U file that does not follow the format; the message names file, line and reason.</summary>
public sealed class ConllUException(string file, int line, string reason) : Exception($"{file}:{line}: {reason}");
