using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;

namespace KnowledgeGraph.Graph.Questions;

/// <summary>How entities stand in the network, by QuikGraph's algorithms.</summary>
public static class Prominence
{
    /// <summary>The PageRank of every entity, scaled to sum to 1; parallel relations count each.</summary>
    public static IReadOnlyDictionary<Entity, double> PageRank(this FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Entities.Count == 0)
            return new Dictionary<Entity, double>();
        var algorithm = new PageRankAlgorithm<Entity, Relation>(graph.Network) { Tolerance = 1e-9, MaxIterations = 100 };
        algorithm.Compute();
        var total = graph.Entities.Sum(entity => algorithm.Ranks[entity]);
        return graph.Entities.ToDictionary(entity => entity, entity => algorithm.Ranks[entity] / total);
    }

    /// <summary>The groups of entities that relations connect, whichever way they point: the largest first, each sorted by id.</summary>
    public static IReadOnlyList<IReadOnlyList<Entity>> Components(this FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var components = new Dictionary<Entity, int>();
        graph.Network.WeaklyConnectedComponents(components);
        return [.. graph.Entities
            .GroupBy(entity => components[entity])
            .Select(group => group.ToArray())
            .OrderByDescending(group => group.Length)
            .ThenBy(group => group[0].Id, StringComparer.Ordinal)];
    }

    /// <summary>How many relations begin or end at an entity.</summary>
    public static int Degree(this FactGraph graph, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.Network.Degree(entity);
    }
}
