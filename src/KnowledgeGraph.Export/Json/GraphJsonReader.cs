using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Export.Json;

/// <summary>
/// Reads <c>graph.json</c> back into the facts of its articles. Properties may come in any order and unknown ones are passed over. What is computed
/// (ids and fields of relations) is computed again; where evidence or documents leave out what only we write, the relation's and entity's own entries serve.
/// A file may hold several graphs, one after the other (JSON lines): it gives the facts of them all.
/// </summary>
public static class GraphJsonReader
{
    /// <summary>The version of the format that is written, and the only one read.</summary>
    public const int Schema = 1;

    /// <exception cref="GraphFileException">The file is no graph.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static FactGraph Read(string path, Ontology? ontology = null)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return Read(stream, path, ontology);
    }

    /// <param name="name">Stands for the file in messages.</param>
    /// <inheritdoc cref="Read(string, Ontology?)"/>
    public static FactGraph Read(Stream stream, string name, Ontology? ontology = null)
    {
        try
        {
            return GraphMerger.Build(ReadFacts(stream, name), ontology);
        }
        catch (FactsException e)
        {
            throw new GraphFileException($"{name}: {e.Message}", e);
        }
    }

    /// <summary>The facts alone, for merging with others. A file may hold one graph after another, as <c>kg extract</c> writes them.</summary>
    /// <inheritdoc cref="Read(Stream, string, Ontology?)"/>
    public static IReadOnlyList<ArticleFacts> ReadFacts(Stream stream, string name)
    {
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using var json = new JsonCursor(text, name);
        var facts = new List<ArticleFacts>();
        json.Next();
        do
            facts.AddRange(ReadGraph(json));
        while (json.TryNext());
        return facts;
    }

    /// <inheritdoc cref="Read(string, Ontology?)"/>
    public static IReadOnlyList<ArticleFacts> ReadFacts(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return ReadFacts(stream, path);
    }

    private static List<ArticleFacts> ReadGraph(JsonCursor json)
    {
        var draft = new GraphDraft(json.Error);
        var hasSchema = false;
        json.Object(property => hasSchema |= ReadPart(property, json, draft));
        return hasSchema ? draft.ToFacts() : throw json.Error("this is no graph.json: it does not say « schema »");
    }

    // Whether it was the version of the format, without which no file is a graph's.
    private static bool ReadPart(string property, JsonCursor json, GraphDraft draft)
    {
        switch (property)
        {
            case "schema":
                var schema = json.Integer();
                return schema == Schema ? true : throw json.Error($"schema {schema} is not known here; this kg reads schema {Schema}");
            case "documents":
                json.Array(() => draft.Add(DocumentDraft.Read(json)));
                break;
            case "entities":
                json.Array(() => draft.Add(EntityDraft.Read(json).ToMention(json)));
                break;
            case "relations":
                json.Array(() => draft.Add(RelationDraft.Read(json)));
                break;
            default:
                json.Skip();
                break;
        }
        return false;
    }
}
