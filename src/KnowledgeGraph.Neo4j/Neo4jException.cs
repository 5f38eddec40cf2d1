namespace KnowledgeGraph.Neo4j;

/// <summary>Something that the database or the way to it refuses. The message is one line that says what, where and what to do.</summary>
/// <param name="code">The server's own code, such as <c>Neo.ClientError.Security.Unauthorized</c>; null where the server said nothing.</param>
/// <param name="isTransient">Whether the same statement may well succeed a moment later.</param>
public sealed class Neo4jException(string message, string? code = null, bool isTransient = false, Exception? inner = null)
    : Exception(message.ReplaceLineEndings(" "), inner)
{
    public string? Code { get; } = code;

    public bool IsTransient { get; } = isTransient;
}
