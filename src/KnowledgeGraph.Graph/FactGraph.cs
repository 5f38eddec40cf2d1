using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Graph.Ontologies;
using QuikGraph;

namespace KnowledgeGraph.Graph;

/// <summary>
/// The facts of many articles as one directed multigraph: entities are its vertices, relations its edges. Never changes once built;
/// another set of articles is another graph (<see cref="GraphMerger"/>).
/// </summary>
public sealed class FactGraph
{
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, Document> _documents;
    private readonly Lazy<Dictionary<string, Relation>> _relations;
    private readonly ILookup<string, Relation> _relationsByType;

    /// <summary>Expects what <see cref="GraphMerger"/> makes: all sorted, ids unique, ends among the entities.</summary>
    internal FactGraph(IReadOnlyList<Document> documents, IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations, Ontology ontology)
    {
        (Documents, Entities, Relations, Ontology) = (documents, entities, relations, ontology);
        _documents = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _entities = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        _relations = new(() => relations.ToDictionary(relation => relation.Id, StringComparer.Ordinal));
        // What every question needs is made beside the network, so that none waits for it.
        var names = Task.Run(() => new EntityNames(entities));
        var relationsByType = Task.Run(() => relations.ToLookup(relation => relation.Type, StringComparer.Ordinal));
        Network = NetworkOf(entities, relations);
        (Names, _relationsByType) = (names.GetAwaiter().GetResult(), relationsByType.GetAwaiter().GetResult());
    }

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Sorted by type, subject, object, status and occurrence.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The relation types that it was built with; it may hold others too.</summary>
    public Ontology Ontology { get; }

    /// <summary>How many characters of the facts that it was built of no file can hold, so that U+FFFD stands for them.</summary>
    public int Replaced { get; internal init; }

    /// <summary>Finds entities by name.</summary>
    public EntityNames Names { get; }

    /// <summary>The graph itself, for questions and algorithms; parallel edges are allowed.</summary>
    public IBidirectionalGraph<Entity, Relation> Network { get; }

    /// <summary>The articles that the graph was made of, in the one form that stands for them; the graph built of them is this graph again.</summary>
    public IEnumerable<ArticleFacts> Facts
    {
        get
        {
            var claims = Relations
                .SelectMany(relation => relation.Evidence, (relation, evidence) => new Claim(relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status, evidence))
                .ToLookup(claim => claim.Evidence.Document, StringComparer.Ordinal);
            foreach (var document in Documents)
                yield return new ArticleFacts(document, [.. claims[document.Id].Order(Comparer<Claim>.Create(FactOrder.Compare))]);
        }
    }

    public bool TryGetEntity(string id, [NotNullWhen(true)] out Entity? entity) => _entities.TryGetValue(id, out entity);

    public bool TryGetDocument(string id, [NotNullWhen(true)] out Document? document) => _documents.TryGetValue(id, out document);

    public bool TryGetRelation(string id, [NotNullWhen(true)] out Relation? relation) => _relations.Value.TryGetValue(id, out relation);

    /// <summary>All relations of a type, in the order of <see cref="Relations"/>; none where the graph has no such type.</summary>
    public IEnumerable<Relation> RelationsOf(string type) => _relationsByType[type];

    /// <summary>The relations that begin at an entity.</summary>
    public IEnumerable<Relation> RelationsFrom(Entity entity) => Network.OutEdges(entity);

    /// <summary>The relations that end at an entity.</summary>
    public IEnumerable<Relation> RelationsTo(Entity entity) => Network.InEdges(entity);

    /// <summary>The names of the sources whose articles report a relation, ordinally sorted; some articles have none.</summary>
    public IReadOnlyList<string> SourcesOf(Relation relation) =>
    [
        .. relation.Evidence
            .Select(report => _documents[report.Document].Source)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static BidirectionalGraph<Entity, Relation> NetworkOf(IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations)
    {
        var network = new BidirectionalGraph<Entity, Relation>(allowParallelEdges: true, entities.Count);
        network.AddVertexRange(entities);
        network.AddEdgeRange(relations);
        return network;
    }
}
