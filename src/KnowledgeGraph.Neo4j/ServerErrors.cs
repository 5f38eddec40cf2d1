namespace KnowledgeGraph.Neo4j;

/// <summary>Turns the server's error codes into a line that says what to do. The codes are those of Neo4j's status code reference.</summary>
internal static class ServerErrors
{
    public static Neo4jException ToException(string code, string message, Neo4jTarget target, Exception? inner = null) =>
        new(Explain(code, message, target), code, IsTransient(code), inner);

    // As official drivers have it: a terminated transaction was ended by somebody who meant it.
    public static bool IsTransient(string code) =>
        code is "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader" ||
        (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) &&
         code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped"));

    private static string Explain(string code, string message, Neo4jTarget target) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" =>
            $"{target.Address} refuses user « {target.User} »: wrong user or password; set NEO4J_PASSWORD, or name another --user",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{target.Address} saw too many wrong passwords of « {target.User} »; wait some seconds and try again with the right one",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"the password of « {target.User} » at {target.Address} must be changed before its first use; do so in the Neo4j Browser, then try again",
        "Neo.ClientError.Security.Forbidden" =>
            $"user « {target.User} » lacks a privilege on database « {target.Database} » at {target.Address} ({message}); ask its administrator for it",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"database « {target.Database} » does not exist at {target.Address}; name one that does with --database",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
            $"database « {target.Database} » at {target.Address} is read-only, nothing was written; make it writable or name another with --database",
        "Neo.ClientError.Statement.AccessMode" =>
            $"{target.Address} says: the query would change the database, and was sent as one that only reads ({message})",
        "Neo.TransientError.General.DatabaseUnavailable" or "Neo.DatabaseError.Database.DatabaseUnavailable" =>
            $"database « {target.Database} » at {target.Address} is not available; start it, then run the same command again",
        "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintCreationFailed" =>
            $"database « {target.Database} » at {target.Address} already holds data that clashes with the graph's ids ({message}); push into an empty database",
        // A database that could not write, for want of disk space say, shuts itself and tells so under codes of many kinds.
        _ when message.Contains("critical error", StringComparison.Ordinal) =>
            $"database « {target.Database} » at {target.Address} met a critical error and shut itself, often for want of disk space; see its log, restart the server, then run the same command again",
        _ => $"{target.Address} says: {message} ({code})",
    };
}
