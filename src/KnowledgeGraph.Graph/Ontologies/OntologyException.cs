namespace KnowledgeGraph.Graph.Ontologies;

/// <summary>An ontology file that cannot be used. The message names the file, the line and what to do.</summary>
public sealed class OntologyException(string file, int line, string reason)
    : Exception($"{file}, line {line}: {reason}");
