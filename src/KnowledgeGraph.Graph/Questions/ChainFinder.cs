using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Graph.Questions;

/// <summary>Finds the shortest chains of relations between two entities, whichever way the relations point.</summary>
public static class ChainFinder
{
    /// <summary>
    /// All chains of the least length, in the order of their entities' ids, at most so many. Distances come from QuikGraph's breadth-first search;
    /// chains follow entities that are each one step nearer to the end.
    /// </summary>
    /// <param name="isUsed">Which relations may be links.</param>
    /// <returns>None where the two are not connected; the entity alone where they are one.</returns>
    public static IReadOnlyList<Chain> ShortestChains(this FactGraph graph, Entity from, Entity to, Func<Relation, bool> isUsed, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var used = new BidirectionalGraph<Entity, Relation>(allowParallelEdges: true);
        used.AddVertexRange(graph.Entities);
        used.AddEdgeRange(graph.Relations.Where(isUsed));
        var distances = DistancesTo(to, used);
        if (!distances.ContainsKey(from))
            return [];
        return [.. Extend([from], to, used, distances).Take(most).Select(entities => ToChain(entities, used))];
    }

    private static Dictionary<Entity, int> DistancesTo(Entity to, BidirectionalGraph<Entity, Relation> used)
    {
        var search = new UndirectedBreadthFirstSearchAlgorithm<Entity, Relation>(new UndirectedBidirectionalGraph<Entity, Relation>(used));
        var distances = new Dictionary<Entity, int> { [to] = 0 };
        // Each vertex is found from one that was found before it.
        search.TreeEdge += (_, edge) => distances.TryAdd(edge.Target, distances[edge.Source] + 1);
        search.Compute(to);
        return distances;
    }

    private static IEnumerable<List<Entity>> Extend(List<Entity> chain, Entity to, BidirectionalGraph<Entity, Relation> used, Dictionary<Entity, int> distances)
    {
        var last = chain[^1];
        if (last == to)
            return [chain];
        return Neighbours(last, used)
            .Where(next => distances.TryGetValue(next, out var distance) && distance == distances[last] - 1)
            .SelectMany(next => Extend([.. chain, next], to, used, distances));
    }

    private static IEnumerable<Entity> Neighbours(Entity entity, BidirectionalGraph<Entity, Relation> used) => used.OutEdges(entity)
        .Select(relation => relation.Object)
        .Concat(used.InEdges(entity).Select(relation => relation.Subject))
        .Distinct()
        .OrderBy(neighbour => neighbour.Id, StringComparer.Ordinal);

    private static Chain ToChain(List<Entity> entities, BidirectionalGraph<Entity, Relation> used) =>
        new(entities, [.. entities.Zip(entities.Skip(1), (a, b) => Between(a, b, used))]);

    private static Relation[] Between(Entity a, Entity b, BidirectionalGraph<Entity, Relation> used) =>
        [.. used.OutEdges(a).Where(relation => relation.Object == b), .. used.InEdges(a).Where(relation => relation.Subject == b)];
}
