using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads what the Query API answers in plain JSON.</summary>
internal static class ReplyBody
{
    /// <returns>The first error, or null where there is none.</returns>
    public static (string Code, string Message)? ErrorIn(JsonElement reply)
    {
        if (reply.ValueKind != JsonValueKind.Object || !reply.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
            return null;
        var first = errors[0];
        return (Text(first, "code"), Text(first, "message"));
    }

    public static IReadOnlyList<string>? Bookmarks(JsonElement reply) =>
        reply.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)] : null;

    public static StatementResult Result(JsonElement reply)
    {
        var data = reply.GetProperty("data");
        string[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)];
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var row in data.GetProperty("values").EnumerateArray())
            rows.Add([.. row.EnumerateArray().Select(Value)]);
        return new StatementResult(fields, rows, reply.TryGetProperty("counters", out var counters) ? CountersIn(counters) : new Counters());
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => NodeOrMap(element),
        _ => null,
    };

    private static object NodeOrMap(JsonElement element)
    {
        var isEntity = element.TryGetProperty("elementId", out _) && element.TryGetProperty("properties", out _);
        if (isEntity && element.TryGetProperty("labels", out var labels))
            return new GraphNode([.. labels.EnumerateArray().Select(label => label.GetString()!)], Map(element.GetProperty("properties")));
        if (isEntity && element.TryGetProperty("type", out var type))
            return new GraphRelationship(type.GetString()!, Map(element.GetProperty("properties")));
        return Map(element);
    }

    private static Dictionary<string, object?> Map(JsonElement element) =>
        element.EnumerateObject().ToDictionary(property => property.Name, property => Value(property.Value), StringComparer.Ordinal);

    private static Counters CountersIn(JsonElement counters) => new(
        Count(counters, "nodesCreated"),
        Count(counters, "nodesDeleted"),
        Count(counters, "relationshipsCreated"),
        Count(counters, "relationshipsDeleted"),
        Count(counters, "propertiesSet"),
        Count(counters, "constraintsAdded"),
        Count(counters, "indexesAdded"));

    private static long Count(JsonElement counters, string name) => counters.TryGetProperty(name, out var count) ? count.GetInt64() : 0;

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
