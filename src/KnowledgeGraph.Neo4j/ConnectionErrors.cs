using System.Net.Sockets;
using System.Security.Authentication;

namespace KnowledgeGraph.Neo4j;

/// <summary>Turns what goes wrong between here and the server into a line that says what to do.</summary>
internal static class ConnectionErrors
{
    public static Neo4jException ToException(Exception failure, Neo4jTarget target)
    {
        if (Find<AuthenticationException>(failure) is { } tls)
            return new Neo4jException($"no TLS with {target.Address}: {tls.Message} Trust the server's certificate on this machine, or use {PlainScheme(target)}:// if it has none", inner: failure);
        var reason = Find<SocketException>(failure) switch
        {
            { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => "there is no such host",
            { SocketErrorCode: SocketError.ConnectionRefused } => "nothing listens there",
            { } other => other.Message,
            null => failure.Message,
        };
        return new Neo4jException(
            $"{target.Address} cannot be reached: {reason}; start the server or correct --uri, then run the same command again (what has arrived stays)",
            isTransient: true,
            inner: failure);
    }

    private static string PlainScheme(Neo4jTarget target) => target.IsHttp ? "http" : target.Uri.Scheme.Split('+')[0];

    private static T? Find<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found)
                return found;
        }
        return null;
    }
}
