using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Export.Rdf;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.JsonLd;

/// <summary>JSON-LD with its context inside: entities, documents and relations as events, in the vocabulary of our Turtle.</summary>
internal sealed class JsonLdFormat : IGraphFormat
{
    private static readonly (string Term, string Iri)[] Values =
    [
        ("label", "http://www.w3.org/2000/01/rdf-schema#label"),
        ("altLabel", "http://www.w3.org/2004/02/skos/core#altLabel"),
        ("identifier", "http://purl.org/dc/terms/identifier"),
        ("title", "http://purl.org/dc/terms/title"),
        ("date", "http://purl.org/dc/terms/date"),
        ("publisher", "http://purl.org/dc/terms/publisher"),
        ("begin", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex"),
        ("end", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex"),
        ("quote", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"),
    ];

    private static readonly (string Term, string Iri)[] Links =
    [
        ("eventType", "http://semanticweb.cs.vu.nl/2009/11/sem/eventType"),
        ("accordingTo", "http://semanticweb.cs.vu.nl/2009/11/sem/accordingTo"),
        ("wasDerivedFrom", "http://www.w3.org/ns/prov#wasDerivedFrom"),
        ("inDocument", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext"),
        ("subject", Iri.Terms + "subject"),
        ("object", Iri.Terms + "object"),
        ("actsFor", Iri.Terms + "actsFor"),
    ];

    public string Name => "jsonld";

    public IReadOnlyList<string> Files { get; } = ["graph.jsonld"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream => Write(graph, stream));
        return 0;
    }

    private static void Write(FactGraph graph, Stream stream)
    {
        using var text = TextFiles.Open(stream);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            WriteContext(json);
            json.Lines("@graph", Things(graph), thing => thing(json));
            json.WriteEndObject();
        }
        text.Write('\n');
    }

    private static void WriteContext(JsonTextWriter json)
    {
        json.WritePropertyName("@context");
        json.WriteStartObject();
        json.Field("@vocab", Iri.Terms);
        json.Field("Event", "http://semanticweb.cs.vu.nl/2009/11/sem/Event");
        json.Field("Document", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Context");
        foreach (var (term, iri) in Values)
            json.Field(term, iri);
        foreach (var (term, iri) in Links)
        {
            json.WritePropertyName(term);
            json.WriteStartObject();
            json.Field("@id", iri);
            json.Field("@type", "@id");
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static IEnumerable<Action<JsonTextWriter>> Things(FactGraph graph)
    {
        foreach (var entity in graph.Entities)
            yield return json => WriteEntity(json, entity, graph);
        foreach (var document in graph.Documents)
            yield return json => WriteDocument(json, document);
        foreach (var relation in graph.Relations)
            yield return json => WriteRelation(json, relation, graph);
    }

    private static void WriteEntity(JsonTextWriter json, Entity entity, FactGraph graph)
    {
        json.Field("@id", Iri.Of(entity));
        json.Field("@type", entity.Type.ToString());
        json.Field("label", entity.Label);
        json.Field("altLabel", entity.Aliases);
        json.Field("identifier", entity.Id);
        json.FieldUnless(null, "iso", entity.Iso);
        json.FieldUnless(null, "actsFor", entity.ActsFor is { } id ? Iri.Entity(id, graph) : null);
    }

    private static void WriteDocument(JsonTextWriter json, Document document)
    {
        json.Field("@id", Iri.Document(document.Id));
        json.Field("@type", "Document");
        json.Field("identifier", document.Id);
        json.FieldUnless(null, "title", document.Title);
        json.FieldUnless(null, "date", document.Published);
        json.FieldUnless(null, "publisher", document.Source);
        json.FieldUnless(null, "url", document.Url);
    }

    private static void WriteRelation(JsonTextWriter json, Relation relation, FactGraph graph)
    {
        json.Field("@id", Iri.Relation(relation));
        json.Field("@type", "Event");
        json.Field("eventType", Iri.RelationType(relation.Type));
        json.Field("subject", Iri.Of(relation.Subject));
        json.Field("object", Iri.Of(relation.Object));
        json.Field("status", relation.Status.InFiles());
        json.FieldUnless(null, "edtf", relation.Date?.Text);
        json.FieldUnless(null, "earliest", relation.Earliest());
        json.FieldUnless(null, "latest", relation.Latest());
        json.Field("accordingTo", [.. relation.AttributedTo.Select(id => Iri.Entity(id, graph))]);
        json.FieldUnless(null, "about", relation.About);
        json.FieldUnless(null, "office", relation.Role);
        json.Field("confidence", relation.Confidence);
        json.Field("sources", relation.Sources);
        json.Lines("wasDerivedFrom", relation.Evidence, evidence => WritePassage(json, evidence));
    }

    private static void WritePassage(JsonTextWriter json, Evidence evidence)
    {
        json.Field("@id", Iri.Passage(evidence));
        json.Field("inDocument", Iri.Document(evidence.Document));
        json.Field("begin", evidence.Start);
        json.Field("end", evidence.End);
        json.Field("quote", evidence.Text);
    }
}
