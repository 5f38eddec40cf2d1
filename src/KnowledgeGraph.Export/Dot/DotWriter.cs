using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Dot;

/// <summary>Writes one graph as DOT. Line breaks in quotations become spaces, control characters U+FFFD.</summary>
internal sealed class DotWriter(TextWriter text)
{
    private int _replaced;

    /// <returns>How many characters were replaced.</returns>
    public int Write(FactGraph graph)
    {
        text.WriteLine("digraph KnowledgeGraph {");
        text.WriteLine("  graph [rankdir=LR, charset=\"UTF-8\"];");
        text.WriteLine("  node [shape=ellipse];");
        var ids = new Dictionary<Entity, string>();
        foreach (var entity in graph.Entities)
        {
            ids.Add(entity, $"n{TextFiles.Number(ids.Count)}");
            text.WriteLine($"  {ids[entity]} [label={Quoted(entity.Label)}, shape={ShapeOf(entity.Type)}, tooltip={Quoted(entity.Id)}];");
        }
        foreach (var relation in graph.Relations)
            text.WriteLine($"  {ids[relation.Subject]} -> {ids[relation.Object]} [label={LabelOf(relation)}, style={StyleOf(relation.Status)}, tooltip={Quoted(relation.Evidence[0].Text)}];");
        text.WriteLine("}");
        return _replaced;
    }

    private static string LabelOf(Relation relation) => relation.Date is { } date ? $"\"{relation.Type}\\n{date.Text}\"" : $"\"{relation.Type}\"";

    private static string ShapeOf(EntityType type) => type switch
    {
        EntityType.State => "box",
        EntityType.Region => "house",
        EntityType.Organisation => "hexagon",
        EntityType.Person => "ellipse",
        _ => "octagon",
    };

    private static string StyleOf(Status status) => status switch
    {
        Status.Actual => "solid",
        Status.Negated => "\"dashed,bold\"",
        Status.Planned => "dashed",
        _ => "dotted",
    };

    // Graphviz reads backslashes in labels itself, and entities such as &amp; too.
    private string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '&' => "&amp;",
                '\n' or '\r' or '\t' => Replacement(" "),
                _ when char.IsControl(character) => Replacement("\uFFFD"),
                _ => character.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    private string Replacement(string replacement)
    {
        _replaced++;
        return replacement;
    }
}
