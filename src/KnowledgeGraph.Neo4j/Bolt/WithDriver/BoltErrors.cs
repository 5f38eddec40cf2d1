using System.Security.Authentication;
using Driver = global::Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Turns the driver's exceptions into ours.</summary>
internal static class BoltErrors
{
    /// <summary>What the driver throws where the server is at fault, or is none; that what answers speaks HTTP it calls not supported.</summary>
    public static bool IsOfConnection(Exception failure) => failure is Driver.Neo4jException or IOException or NotSupportedException;

    public static Neo4jException ToException(Exception failure, Neo4jTarget target) => failure switch
    {
        Driver.SecurityException { Code: null or "" } or Driver.SecurityException { InnerException: AuthenticationException or IOException } =>
            ConnectionErrors.ToException(new AuthenticationException(failure.InnerException?.Message ?? failure.Message, failure), target),
        // A server without TLS closes the connection in the middle of the handshake.
        Driver.ServiceUnavailableException when target.Uri.Scheme.Contains('+', StringComparison.Ordinal) && Innermost(failure) is IOException handshake =>
            ConnectionErrors.ToException(new AuthenticationException(handshake.Message, failure), target),
        Driver.ServiceUnavailableException or Driver.SessionExpiredException or IOException => ConnectionErrors.ToException(Innermost(failure), target),
        Driver.Neo4jException { Code: { Length: > 0 } code } => ServerErrors.ToException(code, failure.Message, target, failure),
        _ => new Neo4jException($"{target.Address}: {failure.Message}", inner: failure),
    };

    // The driver wraps the cause several times, and its own words name the wrapping.
    private static Exception Innermost(Exception failure)
    {
        while (failure.InnerException is { } inner)
            failure = inner;
        return failure;
    }
}
