using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Turtle;

/// <summary>RDF 1.1 in Turtle: each relation is an event of the Simple Event Model, derived (PROV) from passages (NIF) of documents.</summary>
internal sealed class TurtleFormat : IGraphFormat
{
    public string Name => "turtle";

    public IReadOnlyList<string> Files { get; } = ["graph.ttl"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream =>
        {
            using var text = TextFiles.Open(stream);
            new TurtleWriter(text, graph).Write();
        });
        return 0;
    }
}
