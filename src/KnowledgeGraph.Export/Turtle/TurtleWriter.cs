using System.Globalization;
using System.Text;
using KnowledgeGraph.Export.Rdf;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Turtle;

/// <summary>Writes one graph as Turtle.</summary>
internal sealed class TurtleWriter(TextWriter text, FactGraph graph)
{
    private static readonly (string Prefix, string Iri)[] Prefixes =
    [
        ("dcterms", "http://purl.org/dc/terms/"),
        ("kg", Iri.Terms),
        ("kgt", "urn:kg:relation-type:"),
        ("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public void Write()
    {
        foreach (var (prefix, iri) in Prefixes)
            text.WriteLine($"@prefix {prefix}: <{iri}> .");
        text.WriteLine();
        foreach (var entity in graph.Entities)
            WriteEntity(entity);
        foreach (var document in graph.Documents)
            WriteDocument(document);
        foreach (var relation in graph.Relations)
            WriteRelation(relation);
        WritePassages();
    }

    private void WriteEntity(Entity entity) => WriteSubject(
        Iri.Of(entity),
        ("a", $"sem:Actor, kg:{entity.Type}"),
        ("rdfs:label", Literal(entity.Label)),
        ("skos:altLabel", string.Join(", ", entity.Aliases.Select(Literal))),
        ("dcterms:identifier", Literal(entity.Id)),
        ("kg:iso", LiteralOrNull(entity.Iso)),
        ("kg:actsFor", entity.ActsFor is { } principal ? Named(Iri.Entity(principal, graph)) : null));

    private void WriteDocument(Document document) => WriteSubject(
        Iri.Document(document.Id),
        ("a", "nif:Context, prov:Entity"),
        ("dcterms:identifier", Literal(document.Id)),
        ("dcterms:title", LiteralOrNull(document.Title)),
        ("dcterms:date", LiteralOrNull(document.Published)),
        ("dcterms:publisher", LiteralOrNull(document.Source)),
        ("dcterms:source", LiteralOrNull(document.Url)),
        ("dcterms:language", LiteralOrNull(document.Language)),
        ("kg:textSha256", LiteralOrNull(document.Fingerprint)));

    private void WriteRelation(Relation relation)
    {
        if (relation.Status == Status.Actual)
            text.WriteLine($"{Named(Iri.Of(relation.Subject))} kgt:{relation.Type} {Named(Iri.Of(relation.Object))} .");
        var type = graph.Ontology.TryGet(relation.Type, out var known) ? known : null;
        WriteSubject(
            Iri.Relation(relation),
            ("a", "sem:Event"),
            ("sem:eventType", $"kgt:{relation.Type}"),
            ("sem:hasActor", $"{Role("Subject", relation.Subject)}, {Role("Object", relation.Object)}"),
            ("sem:accordingTo", List(relation.AttributedTo.Select(id => Iri.Entity(id, graph)))),
            ("sem:hasEarliestBeginTimeStamp", Day(relation.Date?.Earliest)),
            ("sem:hasLatestEndTimeStamp", Day(relation.Date?.Latest)),
            ("kg:edtf", LiteralOrNull(relation.Date?.Text)),
            ("kg:status", Literal(relation.Status.InFiles())),
            ("kg:about", LiteralOrNull(relation.About)),
            ("kg:office", LiteralOrNull(relation.Role)),
            ("kg:confidence", $"\"{relation.Confidence.ToString("0.0###", CultureInfo.InvariantCulture)}\"^^xsd:decimal"),
            ("kg:sources", TextFiles.Number(relation.Sources)),
            ("kg:cameo", LiteralOrNull(type?.Cameo)),
            ("kg:plover", LiteralOrNull(type?.Plover)),
            ("prov:wasDerivedFrom", List(relation.Evidence.Select(Iri.Passage))));
    }

    private void WritePassages()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var evidence in graph.Relations.SelectMany(relation => relation.Evidence))
        {
            var passage = Iri.Passage(evidence);
            if (!written.Add(passage))
                continue;
            WriteSubject(
                passage,
                ("a", "nif:RFC5147String, nif:Phrase"),
                ("nif:referenceContext", Named(Iri.Document(evidence.Document))),
                ("nif:beginIndex", $"\"{TextFiles.Number(evidence.Start)}\"^^xsd:nonNegativeInteger"),
                ("nif:endIndex", $"\"{TextFiles.Number(evidence.End)}\"^^xsd:nonNegativeInteger"),
                ("nif:anchorOf", Literal(evidence.Text)));
        }
    }

    private void WriteSubject(string iri, params (string Predicate, string? Objects)[] statements)
    {
        text.Write(Named(iri));
        var separator = " ";
        foreach (var (predicate, objects) in statements.Where(statement => !string.IsNullOrEmpty(statement.Objects)))
        {
            text.Write($"{separator}{predicate} {objects}");
            separator = " ;\n  ";
        }
        text.WriteLine(" .");
    }

    private static string Role(string role, Entity entity) => $"[ a sem:Role ; sem:roleType kg:{role} ; rdf:value {Named(Iri.Of(entity))} ]";

    private static string List(IEnumerable<string> iris) => string.Join(", ", iris.Distinct(StringComparer.Ordinal).Select(Named));

    private static string Named(string iri) => $"<{iri}>";

    private static string? Day(DateOnly? day) => day is null ? null : $"\"{TextFiles.Day(day)}\"^^xsd:date";

    private static string? LiteralOrNull(string? value) => value is null ? null : Literal(value);

    private static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (char.IsControl(character))
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                literal.Append(character);
        }
        return literal.Append('"').ToString();
    }
}
