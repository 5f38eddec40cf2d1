using System.Globalization;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Database;

/// <summary>Prints a statement's rows as an aligned table, values as Cypher would write them.</summary>
internal static class ResultTable
{
    public static void Write(StatementResult result, TextWriter output)
    {
        if (result.Fields.Count > 0)
            Columns.Write(output, [[.. result.Fields], .. result.Rows.Select(row => row.Select(Cell).ToArray())]);
    }

    // Text alone in a cell stands without quotes; a line break would break the table.
    private static string Cell(object? value) => (value as string ?? Text(value)).ReplaceLineEndings(" ");

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        GraphNode node => $"({string.Concat(node.Labels.Select(label => $":{label}"))} {Map(node.Properties)})",
        GraphRelationship relationship => $"[:{relationship.Type} {Map(relationship.Properties)}]",
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}"))}}}";
}
