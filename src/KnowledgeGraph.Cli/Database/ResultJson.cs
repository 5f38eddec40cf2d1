using KnowledgeGraph.Neo4j;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Database;

/// <summary>Prints a statement's rows as a JSON array, one object a row and a line, text unescaped.</summary>
internal static class ResultJson
{
    public static void Write(StatementResult result, TextWriter output)
    {
        output.WriteLine("[");
        for (var i = 0; i < result.Rows.Count; i++)
        {
            var row = result.Fields.Zip(result.Rows[i]).ToDictionary(cell => cell.First, cell => Plain(cell.Second), StringComparer.Ordinal);
            output.WriteLine($"  {JsonConvert.SerializeObject(row)}{(i + 1 < result.Rows.Count ? "," : "")}");
        }
        output.WriteLine("]");
    }

    private static object? Plain(object? value) => value switch
    {
        GraphNode node => new { labels = node.Labels, properties = Plain(node.Properties) },
        GraphRelationship relationship => new { type = relationship.Type, properties = Plain(relationship.Properties) },
        IReadOnlyDictionary<string, object?> map => map.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => Plain(pair.Value), StringComparer.Ordinal),
        string => value,
        IEnumerable<object?> list => list.Select(Plain).ToArray(),
        _ => value,
    };
}
