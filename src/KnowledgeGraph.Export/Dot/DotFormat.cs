using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Dot;

/// <summary>
/// DOT for Graphviz: states as boxes, what is not actual dashed or dotted. Written here, since what QuikGraph has for it is a package of its own
/// (QuikGraph.Graphviz), which not every package source serves.
/// </summary>
internal sealed class DotFormat : IGraphFormat
{
    public string Name => "dot";

    public IReadOnlyList<string> Files { get; } = ["graph.dot"];

    public int Write(FactGraph graph, FileWriter write)
    {
        var replaced = 0;
        write(Files[0], stream =>
        {
            using var text = TextFiles.Open(stream);
            replaced = new DotWriter(text).Write(graph);
        });
        return replaced;
    }
}
