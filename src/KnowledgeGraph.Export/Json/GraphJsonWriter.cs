using System.Text;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Json;

/// <summary>
/// Writes <c>graph.json</c>: UTF-8 without BOM, LF, one document, entity, relation or piece of evidence a line, in the graph's own order.
/// What a document says of an entity is left out where it is what the entity's own entry says.
/// </summary>
public static class GraphJsonWriter
{
    public static void Write(FactGraph graph, string path) => AtomicFile.Write(path, stream => Write(graph, stream));

    public static void Write(FactGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.WritePropertyName("schema");
            json.WriteValue(GraphJsonReader.Schema);
            WriteLines(json, "documents", graph.Documents, document => WriteDocument(json, document, graph));
            WriteLines(json, "entities", graph.Entities, entity => WriteEntity(json, entity));
            WriteLines(json, "relations", graph.Relations, relation => WriteRelation(json, relation));
            json.WriteEndObject();
        }
        text.Write('\n');
    }

    // Indented as far as the brace of each item, then all on that line.
    private static void WriteLines<T>(JsonTextWriter json, string property, IEnumerable<T> items, Action<T> writeFields)
    {
        json.WritePropertyName(property);
        json.WriteStartArray();
        var isEmpty = true;
        foreach (var item in items)
        {
            isEmpty = false;
            json.Formatting = Formatting.Indented;
            json.WriteStartObject();
            json.Formatting = Formatting.None;
            writeFields(item);
            json.Formatting = Formatting.None;
            json.WriteEndObject();
        }
        json.Formatting = isEmpty ? Formatting.None : Formatting.Indented;
        json.WriteEndArray();
        json.Formatting = Formatting.Indented;
    }

    private static void WriteDocument(JsonTextWriter json, Document document, FactGraph graph)
    {
        json.Field("id", document.Id);
        json.Field("title", document.Title);
        json.Field("published", document.Published);
        json.Field("source", document.Source);
        json.Field("url", document.Url);
        json.Field("language", document.Language);
        json.Field("fingerprint", document.Fingerprint);
        WriteLines(json, "mentions", document.Mentions, mention => WriteMention(json, mention, graph));
    }

    private static void WriteMention(JsonTextWriter json, MentionedEntity mention, FactGraph graph)
    {
        if (!graph.TryGetEntity(mention.Id, out var entity))
            throw new InvalidOperationException($"entity {mention.Id} is missing from its own graph");
        json.Field("id", mention.Id);
        json.Field("forms", mention.Forms);
        if (!mention.KnownNames.SequenceEqual(entity.KnownNames, StringComparer.Ordinal))
            json.Field("names", mention.KnownNames);
        if (mention.Type != entity.Type)
            json.Field("type", mention.Type.ToString());
        json.FieldUnless(entity.Label, "label", mention.Label);
        json.FieldUnless(entity.Wikidata, "wikidata", mention.Wikidata);
        json.FieldUnless(entity.Iso, "iso", mention.Iso);
        json.FieldUnless(entity.ActsFor, "actsFor", mention.ActsFor);
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
        WriteLines(json, "evidence", relation.Evidence, evidence => WriteEvidence(json, evidence));
    }

    private static void WriteEvidence(JsonTextWriter json, Evidence evidence)
    {
        json.Field("document", evidence.Document);
        json.Field("start", evidence.Start);
        json.Field("end", evidence.End);
        json.Field("text", evidence.Text);
        json.Field("date", evidence.Date);
        json.Field("attributedTo", evidence.AttributedTo);
        json.Field("about", evidence.About);
        json.Field("role", evidence.Role);
        json.Field("confidence", evidence.Confidence);
    }
}
