using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>
/// <c>manifest.json</c>, which says of the texts in its folder what they do not say themselves:
/// <c>{"FILE.txt": {"published": "2022-07-14", "source": "Belga"}}</c>, also with title, url and language.
/// </summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.json";

    private readonly Dictionary<string, Article> _entries = new(StringComparer.Ordinal);

    public static Manifest None { get; } = new();

    /// <exception cref="RejectedInputException">The file is no such manifest.</exception>
    public static Manifest Read(string path)
    {
        using var json = JsonFile.Parse(TextDecoder.Decode(File.ReadAllBytes(path)).Text);
        var manifest = new Manifest();
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw new RejectedInputException("is no manifest; write {\"FILE.txt\": {\"published\": \"…\"}}");
        foreach (var entry in json.RootElement.EnumerateObject())
            manifest._entries[entry.Name] = EntryIn(entry);
        return manifest;
    }

    /// <summary>The article with what the manifest knows of its file.</summary>
    public Article Describe(Article article, string file) =>
        _entries.TryGetValue(file, out var known) ? known with { Id = article.Id, Text = article.Text } : article;

    private static Article EntryIn(JsonProperty entry)
    {
        if (entry.Value.ValueKind != JsonValueKind.Object)
            throw new RejectedInputException($"says of « {entry.Name} » what is no object; write {{\"published\": \"…\"}}");
        string? Value(string name) => ArticleJson.StringIn(entry.Value, name);
        return new Article("", "", Value("title"), Value("published"), Value("source"), Value("url"), Value("language"));
    }
}
