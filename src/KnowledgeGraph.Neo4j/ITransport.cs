namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A way to one database. Every statement is a transaction of its own, and sees what those before it wrote, on a cluster too. What passes by itself
/// (a deadlock, a lost connection) is tried again for half a minute, so a statement must be one that may run twice.
/// </summary>
public interface ITransport : IAsyncDisposable
{
    /// <exception cref="Neo4jException">The statement failed for good; whatever of it had begun is rolled back.</exception>
    Task<StatementResult> RunAsync(Statement statement, CancellationToken cancellation = default);
}
