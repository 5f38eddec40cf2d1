using System.Text;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>
/// Writes <c>graph.json</c>: UTF-8 without BOM, LF, one document, entity or relation a line, in the graph's own order.
/// What a document says of an entity is left out where it is what the entity's own entry says.
/// </summary>
public static class GraphJsonWriter
{
    public static void Write(FactGraph graph, string path) => AtomicFile.Write(path, stream => Write(graph, stream));

    public static void Write(FactGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        Write(graph, text, Formatting.Indented);
    }

    /// <summary>The same on one line, for files of many small graphs: <see cref="GraphJsonReader"/> reads such a file as the facts of them all.</summary>
    public static void WriteLine(FactGraph graph, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        Write(graph, text, Formatting.None);
    }

    private static void Write(FactGraph graph, TextWriter text, Formatting formatting)
    {
        using (var json = new JsonTextWriter(text) { Formatting = formatting, CloseOutput = false })
        {
            json.WriteStartObject();
            json.WritePropertyName("schema");
            json.WriteValue(GraphJsonReader.Schema);
            json.Lines("documents", graph.Documents, document => DocumentJson.Write(json, document, graph));
            json.Lines("entities", graph.Entities, entity => WriteEntity(json, entity));
            json.Lines("relations", graph.Relations, relation => WriteRelation(json, relation));
            json.WriteEndObject();
        }
        text.Write('\n');
    }

    private static void WriteEntity(JsonTextWriter json, Entity entity)
    {
        json.Field("id", entity.Id);
        json.Field("type", entity.Type.ToString());
        json.Field("label", entity.Label);
        json.Field("aliases", entity.Aliases);
        json.Field("names", entity.KnownNames);
        json.Field("wikidata", entity.Wikidata);
        json.Field("iso", entity.Iso);
        json.Field("actsFor", entity.ActsFor);
    }

    private static void WriteRelation(JsonTextWriter json, Relation relation)
    {
        json.Field("id", relation.Id);
        json.Field("type", relation.Type);
        json.Field("subject", relation.Subject.Id);
        json.Field("object", relation.Object.Id);
        json.Field("status", relation.Status.InFiles());
        json.Field("date", relation.Date?.Text);
        json.Field("attributedTo", relation.AttributedTo);
        json.Field("about", relation.About);
        json.Field("role", relation.Role);
        json.Field("confidence", relation.Confidence);
        json.Field("occurrence", relation.Occurrence);
        json.Field("sources", relation.Sources);
        json.Lines("evidence", relation.Evidence, evidence => EvidenceJson.Write(json, evidence));
    }
}
