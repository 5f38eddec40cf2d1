namespace KnowledgeGraph.Graph.Ontologies;

/// <summary>
/// A line of an ontology file that says how a language expresses a relation type. The graph keeps it as it stands; the extractor reads it.
/// </summary>
/// <param name="Type">The relation type under which it stands.</param>
/// <param name="Key">The word before the colon: <c>verb</c>, <c>noun</c> …</param>
/// <param name="Value">What follows the colon.</param>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Line">1-based line in that file.</param>
public sealed record FrameLine(string Type, string Key, string Value, string File, int Line);
