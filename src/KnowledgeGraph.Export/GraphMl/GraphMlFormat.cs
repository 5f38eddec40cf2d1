using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>GraphML, for Gephi, Cytoscape, yEd, NetworkX, igraph and Neo4j's APOC.</summary>
internal sealed class GraphMlFormat(GraphMlProfile profile) : IGraphFormat
{
    public string Name => profile == GraphMlProfile.Portable ? "graphml" : "graphml-strict";

    public IReadOnlyList<string> Files { get; } = ["graph.graphml"];

    public int Write(FactGraph graph, FileWriter write)
    {
        var replaced = 0;
        write(Files[0], stream =>
        {
            using var writer = new GraphMlWriter(stream, profile);
            replaced = writer.Write(graph);
        });
        return replaced;
    }
}
