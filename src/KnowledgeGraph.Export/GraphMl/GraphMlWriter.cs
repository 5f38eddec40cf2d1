using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Writes one graph as GraphML in the dialect that all readers share. Nulls are left out, lists are JSON in a string.</summary>
internal sealed class GraphMlWriter : IDisposable
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaLocation = $"{Namespace} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private readonly XmlWriter _xml;
    private readonly GraphMlProfile _profile;
    private readonly CompactJson _json = new();

    public GraphMlWriter(Stream stream, GraphMlProfile profile)
    {
        _profile = profile;
        _xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            // A carriage return inside a value survives as a character reference.
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
    }

    public void Write(FactGraph graph)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("graphml", Namespace);
        _xml.WriteAttributeString("xmlns", Namespace);
        _xml.WriteAttributeString("xmlns", "xsi", null, System.Xml.Schema.XmlSchema.InstanceNamespace);
        _xml.WriteAttributeString("schemaLocation", System.Xml.Schema.XmlSchema.InstanceNamespace, SchemaLocation);
        foreach (var key in GraphMlKeys.All)
            WriteKey(key);
        _xml.WriteStartElement("graph", Namespace);
        _xml.WriteAttributeString("id", "G");
        _xml.WriteAttributeString("edgedefault", "directed");
        WriteDocuments(graph);
        var nodeIds = WriteNodes(graph);
        WriteEdges(graph, nodeIds);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _json.Dispose();
    }

    private void WriteKey(GraphMlKey key)
    {
        _xml.WriteStartElement("key", Namespace);
        _xml.WriteAttributeString("id", key.Id);
        _xml.WriteAttributeString("for", key.For);
        _xml.WriteAttributeString("attr.name", key.Name);
        _xml.WriteAttributeString("attr.type", key.Type);
        _xml.WriteEndElement();
    }

    // Streamed, since in a large graph it is larger than any string can be.
    private void WriteDocuments(FactGraph graph)
    {
        _xml.WriteStartElement("data", Namespace);
        _xml.WriteAttributeString("key", GraphMlKeys.Documents.Id);
        using (var json = new JsonTextWriter(new XmlTextWriterBridge(_xml)))
        {
            json.WriteStartArray();
            foreach (var document in graph.Documents)
            {
                json.WriteStartObject();
                DocumentJson.Write(json, document, graph);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        _xml.WriteEndElement();
    }

    private Dictionary<string, string> WriteNodes(FactGraph graph)
    {
        var ids = new Dictionary<string, string>(graph.Entities.Count, StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count}");
            ids.Add(entity.Id, id);
            WriteNode(entity, id);
        }
        return ids;
    }

    private void WriteNode(Entity entity, string id)
    {
        var type = entity.Type.ToString();
        _xml.WriteStartElement("node", Namespace);
        _xml.WriteAttributeString("id", id);
        if (_profile == GraphMlProfile.Portable)
            _xml.WriteAttributeString("labels", $":{type}");
        Data(GraphMlKeys.Labels, $":{type}");
        Data(GraphMlKeys.NodeUid, entity.Id);
        Data(GraphMlKeys.NodeLabel, entity.Label);
        Data(GraphMlKeys.NodeName, entity.Label);
        Data(GraphMlKeys.Type, type);
        Data(GraphMlKeys.Wikidata, entity.Wikidata);
        Data(GraphMlKeys.Iso, entity.Iso);
        Data(GraphMlKeys.ActsFor, entity.ActsFor);
        List(GraphMlKeys.Aliases, entity.Aliases);
        List(GraphMlKeys.KnownNames, entity.KnownNames);
        _xml.WriteEndElement();
    }

    private void WriteEdges(FactGraph graph, Dictionary<string, string> nodeIds)
    {
        var count = 0;
        foreach (var relation in graph.Relations)
        {
            _xml.WriteStartElement("edge", Namespace);
            _xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{count++}"));
            _xml.WriteAttributeString("source", nodeIds[relation.Subject.Id]);
            _xml.WriteAttributeString("target", nodeIds[relation.Object.Id]);
            if (_profile == GraphMlProfile.Portable)
                _xml.WriteAttributeString("label", relation.Type);
            WriteEdgeData(relation);
            _xml.WriteEndElement();
        }
    }

    // The type comes first: APOC looks there.
    private void WriteEdgeData(Relation relation)
    {
        Data(GraphMlKeys.Label, relation.Type);
        Data(GraphMlKeys.EdgeUid, relation.Id);
        Data(GraphMlKeys.Interaction, relation.Type);
        Data(GraphMlKeys.Status, relation.Status.InFiles());
        Data(GraphMlKeys.Date, relation.Date?.Text);
        Data(GraphMlKeys.DateEarliest, relation.Date?.Earliest?.ToString("O", CultureInfo.InvariantCulture));
        Data(GraphMlKeys.DateLatest, relation.Date?.Latest?.ToString("O", CultureInfo.InvariantCulture));
        List(GraphMlKeys.AttributedTo, relation.AttributedTo);
        Data(GraphMlKeys.About, relation.About);
        Data(GraphMlKeys.Role, relation.Role);
        Data(GraphMlKeys.Confidence, XmlConvert.ToString(relation.Confidence));
        Data(GraphMlKeys.Sources, XmlConvert.ToString(relation.Sources));
        Data(GraphMlKeys.Quote, relation.Evidence[0].Text);
        Data(GraphMlKeys.Evidence, _json.Array(relation.Evidence, EvidenceJson.Write));
    }

    private void List(GraphMlKey key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            Data(key, _json.Array(values));
    }

    private void Data(GraphMlKey key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        _xml.WriteStartElement("data", Namespace);
        _xml.WriteAttributeString("key", key.Id);
        _xml.WriteString(XmlText.Legal(value));
        _xml.WriteEndElement();
    }
}
