namespace KnowledgeGraph.Graph;

/// <summary>Facts that cannot stand in one graph. The message names the document, says what is wrong and what to do, in one line.</summary>
public sealed class FactsException(string message) : Exception(message);
