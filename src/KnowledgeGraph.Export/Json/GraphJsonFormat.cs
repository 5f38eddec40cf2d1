using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>Our own format, from which the graph comes back whole.</summary>
internal sealed class GraphJsonFormat : IGraphFormat
{
    public string Name => "json";

    public IReadOnlyList<string> Files { get; } = ["graph.json"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream => GraphJsonWriter.Write(graph, stream));
        return 0;
    }
}
