using System.Text;
using System.Xml;
using System.Xml.Schema;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>Writes one graph as a dynamic GEXF graph whose edges live in the spells that their dates allow; what has no date is always there.</summary>
internal sealed class GexfWriter : IDisposable
{
    public const string Namespace = "http://gexf.net/1.3";

    private static readonly (string Id, string Type)[] NodeAttributes =
        [("uid", "string"), ("type", "string"), ("wikidata", "string"), ("iso", "string"), ("aliases", "string"), ("actsFor", "string")];

    private static readonly (string Id, string Type)[] EdgeAttributes =
        [("uid", "string"), ("relation", "string"), ("status", "string"), ("date", "string"), ("confidence", "double"), ("sources", "long"), ("quote", "string")];

    private readonly XmlWriter _xml;
    private readonly XmlText _text = new();

    public GexfWriter(Stream stream) => _xml = XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <returns>How many characters were replaced.</returns>
    public int Write(FactGraph graph)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("gexf", Namespace);
        _xml.WriteAttributeString("xmlns", Namespace);
        _xml.WriteAttributeString("xmlns", "xsi", null, XmlSchema.InstanceNamespace);
        _xml.WriteAttributeString("schemaLocation", XmlSchema.InstanceNamespace, $"{Namespace} {Namespace}/gexf.xsd");
        _xml.WriteAttributeString("version", "1.3");
        Element("graph", () =>
        {
            foreach (var (name, value) in new[] { ("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"), ("timerepresentation", "interval"), ("idtype", "string") })
                _xml.WriteAttributeString(name, value);
            WriteAttributes("node", NodeAttributes);
            WriteAttributes("edge", EdgeAttributes);
            var ids = graph.Entities.Select((entity, index) => (entity, index)).ToDictionary(pair => pair.entity, pair => $"n{TextFiles.Number(pair.index)}");
            Element("nodes", () => WriteNodes(graph, ids));
            Element("edges", () => WriteEdges(graph, ids));
        });
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        return _text.Replaced;
    }

    public void Dispose() => _xml.Dispose();

    private void WriteAttributes(string kind, (string Id, string Type)[] attributes) => Element("attributes", () =>
    {
        _xml.WriteAttributeString("class", kind);
        _xml.WriteAttributeString("mode", "static");
        foreach (var (id, type) in attributes)
        {
            Element("attribute", () =>
            {
                _xml.WriteAttributeString("id", id);
                _xml.WriteAttributeString("title", id);
                _xml.WriteAttributeString("type", type);
            });
        }
    });

    private void WriteNodes(FactGraph graph, Dictionary<Entity, string> ids)
    {
        foreach (var entity in graph.Entities)
        {
            Element("node", () =>
            {
                _xml.WriteAttributeString("id", ids[entity]);
                _xml.WriteAttributeString("label", _text.Legal(entity.Label));
                WriteValues(
                    ("uid", entity.Id),
                    ("type", entity.Type.ToString()),
                    ("wikidata", entity.Wikidata),
                    ("iso", entity.Iso),
                    ("aliases", string.Join("; ", entity.Aliases)),
                    ("actsFor", entity.ActsFor));
            });
        }
    }

    private void WriteEdges(FactGraph graph, Dictionary<Entity, string> ids)
    {
        var count = 0;
        foreach (var edge in GexfEdge.Of(graph))
        {
            Element("edge", () =>
            {
                _xml.WriteAttributeString("id", $"e{TextFiles.Number(count++)}");
                _xml.WriteAttributeString("source", ids[edge.Subject]);
                _xml.WriteAttributeString("target", ids[edge.Object]);
                _xml.WriteAttributeString("type", "directed");
                _xml.WriteAttributeString("kind", edge.Kind);
                _xml.WriteAttributeString("label", edge.Kind);
                _xml.WriteAttributeString("weight", XmlConvert.ToString((double)edge.Relations.Sum(relation => relation.Sources)));
                WriteEdgeValues(edge.Relations);
                WriteSpells(edge.Spells());
            });
        }
    }

    private void WriteEdgeValues(IReadOnlyList<Relation> relations) => WriteValues(
        ("uid", string.Join(' ', relations.Select(relation => relation.Id))),
        ("relation", relations[0].Type),
        ("status", relations[0].Status.InFiles()),
        ("date", string.Join(' ', relations.Select(relation => relation.Date?.Text).OfType<string>())),
        ("confidence", XmlConvert.ToString(relations.Max(relation => relation.Confidence))),
        ("sources", XmlConvert.ToString(relations.Sum(relation => relation.Sources))),
        ("quote", relations[0].Evidence[0].Text));

    private void WriteSpells(IReadOnlyList<(DateOnly? Start, DateOnly? End)> spells)
    {
        if (spells.Count == 0)
            return;
        Element("spells", () =>
        {
            foreach (var (start, end) in spells)
                Element("spell", () => WriteBounds(TextFiles.Day(start), TextFiles.Day(end)));
        });
    }

    private void WriteBounds(string? start, string? end)
    {
        if (start is not null)
            _xml.WriteAttributeString("start", start);
        if (end is not null)
            _xml.WriteAttributeString("end", end);
    }

    private void WriteValues(params (string Id, string? Value)[] values) => Element("attvalues", () =>
    {
        foreach (var (id, value) in values.Where(value => !string.IsNullOrEmpty(value.Value)))
        {
            Element("attvalue", () =>
            {
                _xml.WriteAttributeString("for", id);
                _xml.WriteAttributeString("value", _text.Legal(value!));
            });
        }
    });

    private void Element(string name, Action content)
    {
        _xml.WriteStartElement(name, Namespace);
        content();
        _xml.WriteEndElement();
    }
}
