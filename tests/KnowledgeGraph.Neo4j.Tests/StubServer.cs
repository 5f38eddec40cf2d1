using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Answers HTTP requests in the order of a script: what servers do that is hard to make a real one do.</summary>
internal sealed class StubServer : IDisposable
{
    public const string Discovery = """{"query":"http://localhost/db/{databaseName}/query/v2","neo4j_version":"5.26.0","neo4j_edition":"community"}""";
    /// <summary>As 5.18 answers: it knows its version and the old HTTP API, and has nothing under /query/v2.</summary>
    public const string Discovery518 =
        """{"bolt_direct":"bolt://localhost:7687","transaction":"http://localhost:7474/db/{databaseName}/tx","neo4j_version":"5.18.0","neo4j_edition":"community"}""";

    public const string One = """{"data":{"fields":["1"],"values":[[1]]},"bookmarks":["FB:first"]}""";

    private readonly HttpListener _listener = new();
    private readonly List<string> _requests = [];

    public StubServer(params (int Status, string Body)[] answers)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add($"{Address}");
        _listener.Start();
        _ = AnswerAsync(answers);
    }

    public Uri Address { get; }

    public Neo4jTarget Target => new(Address, "neo4j", "password", "neo4j");

    /// <summary>The bodies of the requests so far.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync((int Status, string Body)[] answers)
    {
        foreach (var (status, body) in answers)
        {
            var context = await _listener.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream);
            _requests.Add(await reader.ReadToEndAsync());
            context.Response.StatusCode = status;
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
