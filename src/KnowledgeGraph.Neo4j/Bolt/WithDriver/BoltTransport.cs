using global::Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>
/// Bolt, by Neo4j.Driver: one driver and one session a run. The session chains its transactions by bookmarks; the driver routes on clusters
/// and tries again what passes by itself.
/// </summary>
internal sealed class BoltTransport : ITransport
{
    private readonly Neo4jTarget _target;
    private readonly IDriver _driver;
    private readonly IAsyncSession _session;

    private BoltTransport(Neo4jTarget target, IDriver driver)
    {
        _target = target;
        _driver = driver;
        _session = driver.AsyncSession(session => session.WithDatabase(target.Database));
    }

    public static bool IsBuiltIn => true;

    public static async Task<ITransport> OpenAsync(Neo4jTarget target, CancellationToken cancellation)
    {
        var transport = new BoltTransport(target, Driver(target, target.Uri));
        try
        {
            await transport.ProbeAsync().WaitAsync(cancellation).ConfigureAwait(false);
            return transport;
        }
        catch
        {
            await transport.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<StatementResult> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        try
        {
            var running = statement.IsRead
                ? _session.ExecuteReadAsync(transaction => ReadAllAsync(transaction, statement))
                : _session.ExecuteWriteAsync(transaction => ReadAllAsync(transaction, statement));
            return await running.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (BoltErrors.IsOfConnection(failure))
        {
            throw BoltErrors.ToException(failure, _target);
        }
    }

    // Closing the driver breaks off a transaction that a cancelled call has left behind; the server rolls it back.
    public async ValueTask DisposeAsync() => await _driver.DisposeAsync().ConfigureAwait(false);

    // Outside a managed transaction, so that an absent server is told at once, not after half a minute.
    private async Task ProbeAsync()
    {
        try
        {
            var cursor = await _session.RunAsync("RETURN 1").ConfigureAwait(false);
            await cursor.ConsumeAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (BoltErrors.IsOfConnection(failure))
        {
            throw BoltErrors.ToException(await CauseAsync(failure).ConfigureAwait(false), _target);
        }
    }

    // Of a cluster that it cannot reach the driver does not keep why; of the same server, asked directly, it does.
    private async Task<Exception> CauseAsync(Exception failure)
    {
        if (failure is not ServiceUnavailableException || !_target.Uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal))
            return failure;
        var server = new UriBuilder(_target.Uri) { Scheme = _target.Uri.Scheme.Replace("neo4j", "bolt", StringComparison.Ordinal), Query = "" };
        await using var direct = Driver(_target, server.Uri);
        try
        {
            await direct.VerifyConnectivityAsync().ConfigureAwait(false);
            return failure;
        }
        catch (Exception cause) when (BoltErrors.IsOfConnection(cause))
        {
            return cause;
        }
    }

    private static IDriver Driver(Neo4jTarget target, Uri uri) =>
        GraphDatabase.Driver(uri, AuthTokens.Basic(target.User, target.Password), config => config
            .WithConnectionTimeout(TimeSpan.FromSeconds(10))
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30))
            .WithUserAgent("kg"));

    private static async Task<StatementResult> ReadAllAsync(IAsyncQueryRunner transaction, Statement statement)
    {
        var cursor = await transaction.RunAsync(statement.Text, BoltValues.ToParameters(statement.Parameters)).ConfigureAwait(false);
        var fields = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
            rows.Add([.. fields.Select(field => BoltValues.FromValue(cursor.Current[field]))]);
        var counters = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
        return new StatementResult(fields, rows, new Counters(
            counters.NodesCreated,
            counters.NodesDeleted,
            counters.RelationshipsCreated,
            counters.RelationshipsDeleted,
            counters.PropertiesSet,
            counters.ConstraintsAdded,
            counters.IndexesAdded));
    }
}
