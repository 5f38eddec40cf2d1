using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Dot;

/// <summary>DOT for Graphviz: states as boxes, what is not actual dashed or dotted. Written here, since the feed serves no QuikGraph.Graphviz.</summary>
internal sealed class DotFormat : IGraphFormat
{
    public string Name => "dot";

    public IReadOnlyList<string> Files { get; } = ["graph.dot"];

    public void Write(FactGraph graph, FileWriter write) => write(Files[0], stream =>
    {
        using var text = TextFiles.Open(stream);
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
            text.WriteLine($"  {ids[relation.Subject]} -> {ids[relation.Object]} [label={Quoted(LabelOf(relation))}, style={StyleOf(relation.Status)}, tooltip={Quoted(relation.Evidence[0].Text)}];");
        text.WriteLine("}");
    });

    private static string LabelOf(Relation relation) => relation.Date is { } date ? $"{relation.Type}\n{date.Text}" : relation.Type;

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
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '&' => "&amp;",
                '\r' or '\t' => " ",
                _ when char.IsControl(character) => "\uFFFD",
                _ => character.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
