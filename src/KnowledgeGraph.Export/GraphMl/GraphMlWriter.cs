using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// Writes one graph as GraphML in the dialect that all readers share. Nulls are left out, lists are JSON in a string. Tags are ready-made bytes: in a large
/// graph they are most of the file.
/// </summary>
internal sealed class GraphMlWriter : IDisposable
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly Utf8XmlWriter _xml;
    private readonly JsonTextWriter _json;
    private readonly bool _isPortable;

    public GraphMlWriter(Stream stream, GraphMlProfile profile)
    {
        _xml = new Utf8XmlWriter(stream);
        _json = new JsonTextWriter(new XmlContentWriter(_xml));
        _isPortable = profile == GraphMlProfile.Portable;
    }

    /// <returns>How many characters were replaced.</returns>
    public int Write(FactGraph graph)
    {
        _xml.Markup("""
            <?xml version="1.0" encoding="utf-8"?>

            """u8);
        _xml.Markup("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "u8);
        _xml.Markup("xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">"u8);
        foreach (var key in GraphMlKeys.All)
            _xml.Markup(key.Declaration);
        _xml.Markup("\n  <graph id=\"G\" edgedefault=\"directed\">"u8);
        Data(GraphMlKeys.Documents, graph.Documents, (json, document) => DocumentJson.Write(json, document, graph));
        WriteEdges(graph, WriteNodes(graph));
        _xml.Markup("\n  </graph>\n</graphml>"u8);
        return _xml.Replaced;
    }

    public void Dispose()
    {
        ((IDisposable)_json).Dispose();
        _xml.Dispose();
    }

    /// <returns>The number in the file of each entity.</returns>
    private Dictionary<Entity, int> WriteNodes(FactGraph graph)
    {
        var numbers = new Dictionary<Entity, int>(graph.Entities.Count, ReferenceEqualityComparer.Instance);
        foreach (var entity in graph.Entities)
        {
            WriteNode(entity, numbers.Count);
            numbers.Add(entity, numbers.Count);
        }
        return numbers;
    }

    private void WriteNode(Entity entity, int number)
    {
        var type = entity.Type.ToString();
        var labels = $":{type}";
        _xml.Markup("\n    <node id=\"n"u8);
        _xml.Number(number);
        Portable("\" labels=\""u8, labels);
        _xml.Markup("\">"u8);
        Data(GraphMlKeys.Labels, labels);
        Data(GraphMlKeys.NodeUid, entity.Id);
        Data(GraphMlKeys.NodeLabel, entity.Label);
        Data(GraphMlKeys.NodeName, entity.Label);
        Data(GraphMlKeys.Type, type);
        Data(GraphMlKeys.Wikidata, entity.Wikidata);
        Data(GraphMlKeys.Iso, entity.Iso);
        Data(GraphMlKeys.ActsFor, entity.ActsFor);
        Data(GraphMlKeys.Aliases, entity.Aliases);
        Data(GraphMlKeys.KnownNames, entity.KnownNames);
        _xml.Markup("\n    </node>"u8);
    }

    private void WriteEdges(FactGraph graph, Dictionary<Entity, int> numbers)
    {
        var number = 0;
        foreach (var relation in graph.Relations)
        {
            _xml.Markup("\n    <edge id=\"e"u8);
            _xml.Number(number++);
            _xml.Markup("\" source=\"n"u8);
            _xml.Number(numbers[relation.Subject]);
            _xml.Markup("\" target=\"n"u8);
            _xml.Number(numbers[relation.Object]);
            Portable("\" label=\""u8, relation.Type);
            _xml.Markup("\">"u8);
            WriteEdgeData(relation);
            _xml.Markup("\n    </edge>"u8);
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
        Data(GraphMlKeys.DateEarliest, relation.Date?.Earliest);
        Data(GraphMlKeys.DateLatest, relation.Date?.Latest);
        Data(GraphMlKeys.AttributedTo, relation.AttributedTo);
        Data(GraphMlKeys.About, relation.About);
        Data(GraphMlKeys.Role, relation.Role);
        Data<double>(GraphMlKeys.Confidence, relation.Confidence);
        Data<int>(GraphMlKeys.Sources, relation.Sources);
        Data(GraphMlKeys.Quote, relation.Evidence[0].Text);
        Data(GraphMlKeys.Evidence, relation.Evidence, EvidenceJson.Write);
    }

    private void Portable(ReadOnlySpan<byte> attribute, string value)
    {
        if (!_isPortable)
            return;
        _xml.Markup(attribute);
        _xml.AttributeText(value);
    }

    private void Data(GraphMlKey key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        _xml.Markup(key.Opening);
        _xml.Text(value);
        _xml.Markup("</data>"u8);
    }

    private void Data<T>(GraphMlKey key, T? value)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is null)
            return;
        _xml.Markup(key.Opening);
        _xml.Number(value.Value, typeof(T) == typeof(DateOnly) ? "O" : default);
        _xml.Markup("</data>"u8);
    }

    private void Data(GraphMlKey key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        _xml.Markup(key.Opening);
        _json.Array(values);
        _json.Flush();
        _xml.Markup("</data>"u8);
    }

    private void Data<T>(GraphMlKey key, IReadOnlyList<T> items, Action<JsonTextWriter, T> writeFields)
    {
        _xml.Markup(key.Opening);
        _json.WriteStartArray();
        foreach (var item in items)
        {
            _json.WriteStartObject();
            writeFields(_json, item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.Flush();
        _xml.Markup("</data>"u8);
    }
}
