using KnowledgeGraph.Neo4j.Bolt;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j;

/// <summary>Opens the transport that an address asks for.</summary>
public static class Transports
{
    /// <summary>Whether this build holds Neo4j.Driver; without it <c>neo4j://</c> and <c>bolt://</c> are refused with a message.</summary>
    public static bool HasBolt => BoltTransport.IsBuiltIn;

    /// <summary>Connects and makes sure that the database is there and lets the user in.</summary>
    /// <exception cref="Neo4jException">It is not to be had; nothing was tried twice.</exception>
    public static async Task<ITransport> OpenAsync(Neo4jTarget target, CancellationToken cancellation = default) =>
        target.IsHttp
            ? await HttpTransport.OpenAsync(target, cancellation).ConfigureAwait(false)
            : await BoltTransport.OpenAsync(target, cancellation).ConfigureAwait(false);
}
