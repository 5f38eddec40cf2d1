namespace KnowledgeGraph.Neo4j;

/// <summary>One Cypher statement. Data goes into <paramref name="Parameters"/>, never into <paramref name="Text"/>.</summary>
/// <param name="Parameters">Values may be null, text, numbers, booleans, dictionaries by text, and lists of those.</param>
/// <param name="IsRead">Whether it only reads, so that a cluster may answer from any member.</param>
public sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters, bool IsRead = false)
{
    public static Statement Write(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) => new(text, ByName(parameters));

    public static Statement Read(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) => new(text, ByName(parameters), IsRead: true);

    private static Dictionary<string, object?> ByName(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var byName = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            byName.Add(name, value);
        return byName;
    }
}
