using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Writes rows batch by batch, one transaction each and one after the other, and counts.</summary>
internal sealed class BatchWriter(ITransport transport, int batchSize, IProgress<PushProgress>? progress)
{
    private long _done;

    public Counters Counters { get; private set; } = new();

    /// <summary>Rows that are still to come, so that progress knows its end.</summary>
    public long Total { get; set; }

    /// <exception cref="Neo4jException">The server refused, or a row found an end of its relationship missing.</exception>
    public async Task WriteAsync(string stage, string cypher, IEnumerable<Row> rows, CancellationToken cancellation)
    {
        using var batches = rows.Chunk(batchSize).GetEnumerator();
        var isMore = batches.MoveNext();
        while (isMore)
        {
            var batch = batches.Current;
            var sending = transport.RunAsync(Statement.Write(cypher, ("rows", batch)), cancellation);
            // The next rows are made while the server writes these.
            isMore = batches.MoveNext();
            var result = await sending.ConfigureAwait(false);
            Require(result, batch.Length, stage);
            Counters += result.Counters;
            _done += batch.Length;
            progress?.Report(new PushProgress(stage, _done, Math.Max(Total, _done)));
        }
    }

    /// <summary>As <see cref="WriteAsync"/>, for statements that return nothing to check.</summary>
    public async Task RunAsync(string cypher, IEnumerable<Row> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(batchSize))
            Counters += (await transport.RunAsync(Statement.Write(cypher, ("rows", batch)), cancellation).ConfigureAwait(false)).Counters;
    }

    public async Task RunAsync(string statement, CancellationToken cancellation) =>
        Counters += (await transport.RunAsync(Statement.Write(statement), cancellation).ConfigureAwait(false)).Counters;

    private static void Require(StatementResult result, int expected, string stage)
    {
        var written = result.Single<long>();
        if (written != expected)
        {
            throw new Neo4jException(
                $"{expected - written} of {expected} {stage} found an entity or article missing in the database: something else removes data meanwhile; stop it, then run the same command again");
        }
    }
}
