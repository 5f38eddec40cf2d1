using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Neo4j's HTTP Query API, version 2: a statement a request, each in a transaction of its own, each naming the bookmark of the one before.
/// The body is read whatever the status, because an error that comes while rows stream arrives under status 202.
/// </summary>
internal sealed class HttpTransport : ITransport
{
    private const string Termination = """
        SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery
        WHERE currentQuery ENDS WITH $mark AND NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
        TERMINATE TRANSACTIONS id YIELD message
        RETURN count(*)
        """;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _client;
    private readonly Neo4jTarget _target;
    private readonly Uri _query;
    private readonly RetryPolicy _retry = new(TimeProvider.System, Random.Shared);
    // A comment under every statement, by which the server's list of transactions shows those of this run.
    private readonly string _mark = $"// kg {Guid.NewGuid():N}";
    private IReadOnlyList<string> _bookmarks = [];

    private HttpTransport(HttpClient client, Neo4jTarget target)
    {
        _client = client;
        _target = target;
        _query = new Uri($"{target.Uri.AbsoluteUri.TrimEnd('/')}/db/{Uri.EscapeDataString(target.Database)}/query/v2");
    }

    public static async Task<HttpTransport> OpenAsync(Neo4jTarget target, CancellationToken cancellation)
    {
        var client = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10), AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(10) };
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.User}:{target.Password}"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", login);
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var transport = new HttpTransport(client, target);
        try
        {
            await transport.RequireQueryApiAsync(cancellation).ConfigureAwait(false);
            await transport.SendAsync(Statement.Read("RETURN 1"), cancellation).ConfigureAwait(false);
            return transport;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task<StatementResult> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        try
        {
            return await _retry.RunAsync(token => SendAsync(statement, token), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await TerminateAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    // The discovery document names the Query API where the server has it: from 5.19 if switched on, always from 5.25.
    private async Task RequireQueryApiAsync(CancellationToken cancellation)
    {
        var (_, body) = await ExchangeAsync(new HttpRequestMessage(HttpMethod.Get, _target.Uri), cancellation).ConfigureAwait(false);
        if (!TryParse(body, out var discovery))
            return;
        using (discovery)
        {
            if (discovery.RootElement.ValueKind != JsonValueKind.Object || discovery.RootElement.TryGetProperty("query", out _))
                return;
            if (discovery.RootElement.TryGetProperty("neo4j_version", out var version))
                throw LacksQueryApi($"Neo4j {version}");
        }
    }

    // The server runs a statement to its end though nobody waits for it any more, unless it is told.
    private async Task TerminateAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        try
        {
            await SendAsync(Statement.Read(Termination, ("mark", _mark)), soon.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is Neo4jException or OperationCanceledException)
        {
            // Somebody wants to be gone; a server that is away or refuses has nothing more to say to them.
        }
    }

    private async Task<StatementResult> SendAsync(Statement statement, CancellationToken cancellation)
    {
        var marked = statement with { Text = $"{statement.Text}\n{_mark}" };
        var request = new HttpRequestMessage(HttpMethod.Post, _query) { Content = new ReadOnlyMemoryContent(RequestBody.Write(marked, _bookmarks)) };
        request.Content.Headers.ContentType = Json;
        var (status, body) = await ExchangeAsync(request, cancellation).ConfigureAwait(false);
        if (!TryParse(body, out var reply))
            throw Unexpected(status);
        using (reply)
        {
            if (ReplyBody.ErrorIn(reply.RootElement) is var (code, message))
                throw ServerErrors.ToException(code, message, _target);
            if ((int)status >= 400 || !reply.RootElement.TryGetProperty("data", out _))
                throw Unexpected(status);
            _bookmarks = ReplyBody.Bookmarks(reply.RootElement) ?? _bookmarks;
            return ReplyBody.Result(reply.RootElement);
        }
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            try
            {
                using var response = await _client.SendAsync(request, cancellation).ConfigureAwait(false);
                return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
            }
            catch (OperationCanceledException failure) when (!cancellation.IsCancellationRequested)
            {
                throw new Neo4jException($"{_target.Address} does not answer; see its log and whether its disk is full, then run the same command again", inner: failure);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                throw ConnectionErrors.ToException(failure, _target);
            }
        }
    }

    private Neo4jException Unexpected(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound => LacksQueryApi("the server"),
        HttpStatusCode.Unauthorized => ServerErrors.ToException("Neo.ClientError.Security.Unauthorized", "", _target),
        _ => new Neo4jException(
            $"{_target.Address} answers with status {(int)status} and no result: is it a Neo4j? Look at the address, and at the server's log",
            isTransient: status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout),
    };

    private Neo4jException LacksQueryApi(string server) => new(
        $"{server} at {_target.Address} has no Query API (Neo4j has it from 5.19 if switched on, always from 5.25); push over bolt://{_target.Uri.Host}:7687, or upgrade the server");

    private static bool TryParse(byte[] body, out JsonDocument document)
    {
        try
        {
            document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            document = null!;
            return false;
        }
    }
}
