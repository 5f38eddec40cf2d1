using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>GEXF 1.3 for Gephi, with its timeline.</summary>
internal sealed class GexfFormat : IGraphFormat
{
    public string Name => "gexf";

    public IReadOnlyList<string> Files { get; } = ["graph.gexf"];

    public void Write(FactGraph graph, FileWriter write) => write(Files[0], stream =>
    {
        using var writer = new GexfWriter(stream);
        writer.Write(graph);
    });
}
