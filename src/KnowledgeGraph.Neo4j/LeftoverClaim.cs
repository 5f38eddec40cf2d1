using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j;

/// <summary>A claim in the database that its article no longer makes.</summary>
public sealed record LeftoverClaim(string Id, string Type, string Subject, string Object, Status Status);
