namespace KnowledgeGraph.Neo4j;

/// <summary>How far a push has come.</summary>
/// <param name="Stage">What is being written: <c>articles</c>, <c>claims</c> …</param>
/// <param name="Done">Rows written of all stages so far.</param>
/// <param name="Total">Rows to write, as far as is known by now.</param>
public readonly record struct PushProgress(string Stage, long Done, long Total);
