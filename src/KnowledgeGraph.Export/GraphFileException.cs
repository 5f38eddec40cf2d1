namespace KnowledgeGraph.Export;

/// <summary>A file that cannot be read as a graph. The message is one line: the file, the place in it, what is wrong there.</summary>
public sealed class GraphFileException(string message, Exception? cause = null) : Exception(message, cause);
