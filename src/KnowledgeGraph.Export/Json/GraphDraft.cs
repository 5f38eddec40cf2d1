using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>What has been read of a graph's file so far; parts may refer to others that come later in the file.</summary>
/// <param name="error">Makes an exception that says where in the file the reader is.</param>
internal sealed class GraphDraft(Func<string, GraphFileException> error)
{
    private readonly List<DocumentDraft> _documents = [];
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionedEntity> _entities = new(StringComparer.Ordinal);
    private readonly List<RelationDraft> _relations = [];

    public void Add(DocumentDraft document)
    {
        if (!_claims.TryAdd(document.Id, []))
            throw error($"document « {document.Id} » stands twice");
        _documents.Add(document);
    }

    public void Add(MentionedEntity entity)
    {
        if (!_entities.TryAdd(entity.Id, entity))
            throw error($"entity « {entity.Id} » stands twice");
    }

    public void Add(RelationDraft relation) => _relations.Add(relation);

    public List<ArticleFacts> ToFacts()
    {
        foreach (var relation in _relations)
            relation.AddClaims(_claims, _entities, error);
        return [.. _documents.Select(document => new ArticleFacts(document.ToDocument(_entities, _claims[document.Id], error), _claims[document.Id]))];
    }
}
