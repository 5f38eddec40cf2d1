using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>An article as a JSON object: <c>{"id", "text", "title", "published", "source", "url", "language"}</c>, of which only the text is required.</summary>
internal static class ArticleJson
{
    /// <summary>Whether the object is meant as an article: it has a text.</summary>
    public static bool IsArticle(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String;

    /// <param name="fallbackId">Gives the id of an article that has none, from its text.</param>
    /// <exception cref="RejectedInputException">The object is no article.</exception>
    public static Article Read(JsonElement json, Func<string, string> fallbackId)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new RejectedInputException($"holds a JSON {Name(json.ValueKind)}, not an object; write {{\"text\": \"…\"}}");
        var text = StringIn(json, "text") ?? throw new RejectedInputException("has no \"text\"; write the article there");
        if (string.IsNullOrWhiteSpace(text))
            throw new RejectedInputException("has an empty \"text\"; write the article there or leave it out");
        return new Article(
            IdIn(json) is { Length: > 0 } id ? id : fallbackId(text),
            text,
            StringIn(json, "title"),
            StringIn(json, "published"),
            StringIn(json, "source"),
            StringIn(json, "url"),
            StringIn(json, "language"));
    }

    // Numbers are common as ids, and mean one thing only.
    private static string? IdIn(JsonElement json) =>
        json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : StringIn(json, "id");

    /// <exception cref="RejectedInputException">The value is there and is no text.</exception>
    internal static string? StringIn(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new RejectedInputException($"has a {Name(value.ValueKind)} as \"{name}\"; write it as text in quotes");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new RejectedInputException($"has half a surrogate pair in \"{name}\"; write \\ufffd in its place");
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var other => other.ToString().ToLowerInvariant(),
    };
}
