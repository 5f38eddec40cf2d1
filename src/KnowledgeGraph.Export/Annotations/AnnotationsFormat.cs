using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Export.Rdf;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Annotations;

/// <summary>W3C Web Annotations: each piece of evidence as a passage of its article, tagged with the relation that it tells of.</summary>
internal sealed class AnnotationsFormat : IGraphFormat
{
    public string Name => "annotations";

    public IReadOnlyList<string> Files { get; } = ["annotations.jsonld"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream => Write(graph, stream));
        return 0;
    }

    private static void Write(FactGraph graph, Stream stream)
    {
        var claims = ClaimRow.Of(graph);
        using var text = TextFiles.Open(stream);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Field("@context", "http://www.w3.org/ns/anno.jsonld");
            json.Field("id", "urn:kg:annotations");
            json.Field("type", "AnnotationCollection");
            json.Field("total", claims.Count);
            json.WritePropertyName("first");
            json.WriteStartObject();
            json.Field("id", "urn:kg:annotations:1");
            json.Field("type", "AnnotationPage");
            json.Field("startIndex", 0);
            json.Lines("items", claims, claim => WriteAnnotation(json, claim));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        text.Write('\n');
    }

    private static void WriteAnnotation(JsonTextWriter json, ClaimRow claim)
    {
        json.Field("id", $"urn:kg:claim:{claim.Id}");
        json.Field("type", "Annotation");
        json.Field("motivation", "tagging");
        json.WritePropertyName("body");
        json.WriteStartArray();
        WriteResource(json, Iri.Relation(claim.Relation), "identifying");
        WriteResource(json, Iri.RelationType(claim.Relation.Type), "classifying");
        WriteText(json, $"{claim.Relation.Subject.Label} {claim.Relation.Type} {claim.Relation.Object.Label} ({claim.Relation.Status.InFiles()})");
        json.WriteEndArray();
        json.WritePropertyName("target");
        WriteTarget(json, claim.Evidence);
    }

    private static void WriteResource(JsonTextWriter json, string source, string purpose)
    {
        json.WriteStartObject();
        json.Field("type", "SpecificResource");
        json.Field("source", source);
        json.Field("purpose", purpose);
        json.WriteEndObject();
    }

    private static void WriteText(JsonTextWriter json, string value)
    {
        json.WriteStartObject();
        json.Field("type", "TextualBody");
        json.Field("value", value);
        json.Field("purpose", "describing");
        json.WriteEndObject();
    }

    private static void WriteTarget(JsonTextWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.Field("source", Iri.Document(evidence.Document));
        json.WritePropertyName("selector");
        json.WriteStartArray();
        json.WriteStartObject();
        json.Field("type", "TextPositionSelector");
        json.Field("start", evidence.Start);
        json.Field("end", evidence.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.Field("type", "TextQuoteSelector");
        json.Field("exact", evidence.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
