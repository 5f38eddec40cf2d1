using System.Text;
using System.Xml;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// Reads back the GraphML that we write, in either profile, into the facts of its articles. GraphML of other programs does not say what articles
/// report, and is refused.
/// </summary>
public sealed class GraphMlReader
{
    private readonly XmlReader _xml;
    private readonly string _file;
    private readonly Dictionary<string, string> _pool = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _uids = new(StringComparer.Ordinal);
    private readonly GraphDraft _draft;
    private bool _hasDocuments;

    private GraphMlReader(XmlReader xml, string file)
    {
        (_xml, _file) = (xml, file);
        _draft = new GraphDraft(Error);
    }

    /// <param name="name">Stands for the file in messages.</param>
    /// <exception cref="GraphFileException">The file is no GraphML of ours.</exception>
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

    /// <inheritdoc cref="Read(Stream, string, Ontology?)"/>
    public static IReadOnlyList<ArticleFacts> ReadFacts(Stream stream, string name)
    {
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false, IgnoreComments = true });
        try
        {
            return new GraphMlReader(xml, name).Read();
        }
        catch (XmlException e)
        {
            throw new GraphFileException($"{name}, line {e.LineNumber}, position {e.LinePosition}: this is not valid XML", e);
        }
    }

    private List<ArticleFacts> Read()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.NamespaceURI != GraphMlWriter.Namespace)
                continue;
            switch (_xml.LocalName)
            {
                case "data" when _xml.GetAttribute("key") == GraphMlKeys.Documents.Id:
                    ReadDocuments();
                    break;
                case "node":
                    ReadNode();
                    break;
                case "edge":
                    ReadEdge();
                    break;
            }
        }
        return _hasDocuments ? _draft.ToFacts() : throw Error("this GraphML was not written by kg and does not say what articles report; read a graph.json");
    }

    private void ReadDocuments()
    {
        _hasDocuments = true;
        _xml.Read();
        using var text = new XmlValueReader(_xml);
        using var json = new JsonCursor(text, $"{_file}, documents", _pool);
        json.Next();
        json.Array(() => _draft.Add(DocumentDraft.Read(json)));
        if (json.TryNext())
            throw json.Error("something follows the list of documents");
    }

    private void ReadNode()
    {
        var id = Attribute("id");
        var data = ReadData();
        var uid = Required(data, GraphMlKeys.NodeUid);
        _uids[id] = uid;
        if (!Enum.TryParse<EntityType>(Required(data, GraphMlKeys.Type), out var type))
            throw Error($"entity « {uid} » has no known type");
        _draft.Add(new MentionedEntity(
            uid,
            type,
            Required(data, GraphMlKeys.NodeLabel),
            List(data, GraphMlKeys.Aliases),
            List(data, GraphMlKeys.KnownNames),
            data.GetValueOrDefault(GraphMlKeys.Wikidata.Id),
            data.GetValueOrDefault(GraphMlKeys.Iso.Id),
            data.GetValueOrDefault(GraphMlKeys.ActsFor.Id)));
    }

    private void ReadEdge()
    {
        var (subject, @object) = (End("source"), End("target"));
        var data = ReadData();
        using var evidence = new JsonCursor(new StringReader(Required(data, GraphMlKeys.Evidence)), $"{_file}, evidence of « {data.GetValueOrDefault(GraphMlKeys.EdgeUid.Id)} »", _pool);
        _draft.Add(RelationDraft.Of(data.GetValueOrDefault(GraphMlKeys.Label.Id), subject, @object, data.GetValueOrDefault(GraphMlKeys.Status.Id), evidence));
    }

    private string End(string attribute) =>
        _uids.TryGetValue(Attribute(attribute), out var uid) ? uid : throw Error($"an edge has the {attribute} « {Attribute(attribute)} », which is no node before it");

    private Dictionary<string, string> ReadData()
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_xml.IsEmptyElement)
            return data;
        var depth = _xml.Depth;
        _xml.Read();
        while (_xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "data")
                data[Attribute("key")] = Text();
            else
                _xml.Read();
        }
        return data;
    }

    // The cursor ends behind the element.
    private string Text()
    {
        if (_xml.IsEmptyElement)
        {
            _xml.Read();
            return "";
        }
        var text = new StringBuilder();
        while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
            text.Append(_xml.Value);
        _xml.Read();
        return text.ToString();
    }

    private string[] List(Dictionary<string, string> data, GraphMlKey key)
    {
        if (!data.TryGetValue(key.Id, out var text))
            return [];
        using var json = new JsonCursor(new StringReader(text), $"{_file}, {key.Name}", _pool);
        json.Next();
        return [.. json.Texts()];
    }

    private string Attribute(string name) => _xml.GetAttribute(name) ?? throw Error($"an element « {_xml.LocalName} » has no {name}");

    private string Required(Dictionary<string, string> data, GraphMlKey key) =>
        data.TryGetValue(key.Id, out var value) ? value : throw Error($"a {key.For} has no {key.Name}, so kg did not write this file");

    private GraphFileException Error(string reason)
    {
        var position = (IXmlLineInfo)_xml;
        return new($"{_file}, line {position.LineNumber}, position {position.LinePosition}: {reason}");
    }
}
