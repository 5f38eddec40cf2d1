using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>GEXF 1.3 for Gephi, with its timeline.</summary>
internal sealed class GexfFormat : IGraphFormat
{
    public string Name => "gexf";

    public IReadOnlyList<string> Files { get; } = ["graph.gexf"];

    public int Write(FactGraph graph, FileWriter write)
    {
        var replaced = 0;
        write(Files[0], stream =>
        {
            using var writer = new GexfWriter(stream);
            replaced = writer.Write(graph);
        });
        return replaced;
    }
}
