using QuikGraph.Algorithms;

namespace KnowledgeGraph.Graph.Questions;

/// <summary>How entities stand in the network.</summary>
public static class Prominence
{
    /// <summary>The PageRank of every entity, scaled to sum to 1; parallel relations count each.</summary>
    public static IReadOnlyDictionary<Entity, double> PageRank(this FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ranks = new PageRankIteration(graph).Converge();
        var total = ranks.Sum();
        return graph.Entities.Zip(ranks).ToDictionary(pair => pair.First, pair => pair.Second / total);
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
