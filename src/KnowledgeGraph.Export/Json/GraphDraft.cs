using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>What has been read of a graph's file so far; parts may refer to others that come later in the file.</summary>
internal sealed class GraphDraft(JsonCursor json)
{
    private readonly List<DocumentDraft> _documents = [];
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionedEntity> _entities = new(StringComparer.Ordinal);
    private readonly List<RelationDraft> _relations = [];
    private bool _hasSchema;

    public void Read(string property)
    {
        switch (property)
        {
            case "schema":
                ReadSchema();
                break;
            case "documents":
                json.Array(ReadDocument);
                break;
            case "entities":
                json.Array(ReadEntity);
                break;
            case "relations":
                json.Array(() => _relations.Add(RelationDraft.Read(json)));
                break;
            default:
                json.Skip();
                break;
        }
    }

    public List<ArticleFacts> ToFacts()
    {
        if (!_hasSchema)
            throw json.Error("this is no graph.json: it does not say « schema »");
        foreach (var relation in _relations)
            relation.AddClaims(_claims, _entities, json);
        return [.. _documents.Select(document => new ArticleFacts(document.ToDocument(_entities, _claims[document.Id], json), _claims[document.Id]))];
    }

    private void ReadSchema()
    {
        var schema = json.Integer();
        if (schema != GraphJsonReader.Schema)
            throw json.Error($"schema {schema} is not known here; this kg reads schema {GraphJsonReader.Schema}");
        _hasSchema = true;
    }

    private void ReadDocument()
    {
        var document = DocumentDraft.Read(json);
        if (!_claims.TryAdd(document.Id, []))
            throw json.Error($"document « {document.Id} » stands twice");
        _documents.Add(document);
    }

    private void ReadEntity()
    {
        var entity = EntityDraft.Read(json).ToMention(json);
        if (!_entities.TryAdd(entity.Id, entity))
            throw json.Error($"entity « {entity.Id} » stands twice");
    }
}
