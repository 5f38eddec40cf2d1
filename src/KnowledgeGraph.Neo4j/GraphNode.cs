namespace KnowledgeGraph.Neo4j;

/// <summary>A node as a statement returns it.</summary>
public sealed record GraphNode(IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
