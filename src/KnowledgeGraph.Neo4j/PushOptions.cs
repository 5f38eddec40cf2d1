namespace KnowledgeGraph.Neo4j;

/// <param name="Prune">Whether to remove what the database holds of the graph's articles and the graph does not.</param>
/// <param name="BeforePruning">Told what will be removed, before anything is.</param>
/// <param name="BatchSize">Rows a transaction.</param>
public sealed record PushOptions(bool Prune = false, Action<Leftovers>? BeforePruning = null, int BatchSize = 5000);
