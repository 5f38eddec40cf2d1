namespace KnowledgeGraph.Neo4j;

/// <summary>A relationship as a statement returns it.</summary>
public sealed record GraphRelationship(string Type, IReadOnlyDictionary<string, object?> Properties);
