using System.Collections;
using global::Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Brings the driver's values and ours together.</summary>
internal static class BoltValues
{
    /// <summary>The driver takes maps as <see cref="IDictionary{TKey,TValue}"/> of objects.</summary>
    public static IDictionary<string, object?> ToParameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters as IDictionary<string, object?> ?? new Dictionary<string, object?>(parameters, StringComparer.Ordinal);

    public static object? FromValue(object? value) => value switch
    {
        null or string or bool or long or double => value,
        INode node => new GraphNode(node.Labels, Map(node.Properties)),
        IRelationship relationship => new GraphRelationship(relationship.Type, Map(relationship.Properties)),
        IPath path => Elements(path).ToList(),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => Map(map),
        IEnumerable list and not byte[] => list.Cast<object?>().Select(FromValue).ToList(),
        // Temporal values and points print as the Query API prints them.
        _ => value.ToString(),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object>> map) =>
        map.ToDictionary(pair => pair.Key, pair => FromValue(pair.Value), StringComparer.Ordinal);

    private static IEnumerable<object?> Elements(IPath path)
    {
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            if (i > 0)
                yield return FromValue(path.Relationships[i - 1]);
            yield return FromValue(path.Nodes[i]);
        }
    }
}
