using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>What a push bears on: the entities whose mentions, and the relation keys whose claims, it adds, changes or removes.</summary>
internal sealed class Touched
{
    private Touched(HashSet<string> entities, HashSet<TouchedKey> keys) => (Entities, Keys) = (entities, keys);

    public IReadOnlySet<string> Entities { get; }

    public IReadOnlySet<TouchedKey> Keys { get; }

    public static Touched By(FactGraph graph, Leftovers leftovers)
    {
        var entities = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        entities.UnionWith(leftovers.Mentions.Select(mention => mention.Entity));
        var keys = graph.Relations.Select(TouchedKey.Of).ToHashSet();
        keys.UnionWith(leftovers.Claims.Select(claim => new TouchedKey(claim.Type, claim.Subject, claim.Object, claim.Status)));
        return new Touched(entities, keys);
    }
}
