namespace KnowledgeGraph.Neo4j;

/// <summary>What statements changed in the database, as the server counts it.</summary>
public sealed record Counters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long ConstraintsAdded = 0,
    long IndexesAdded = 0)
{
    public static Counters operator +(Counters left, Counters right) => new(
        left.NodesCreated + right.NodesCreated,
        left.NodesDeleted + right.NodesDeleted,
        left.RelationshipsCreated + right.RelationshipsCreated,
        left.RelationshipsDeleted + right.RelationshipsDeleted,
        left.PropertiesSet + right.PropertiesSet,
        left.ConstraintsAdded + right.ConstraintsAdded,
        left.IndexesAdded + right.IndexesAdded);
}
