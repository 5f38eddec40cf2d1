namespace KnowledgeGraph.Neo4j;

/// <summary>An entity that an article no longer names.</summary>
public sealed record LeftoverMention(string Article, string Entity);
