using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Export;

/// <summary>Reads graphs from the formats from which they come back whole: GraphML by its file's ending, else JSON.</summary>
public static class GraphFile
{
    /// <exception cref="GraphFileException">The file is no graph.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static FactGraph Read(string path, Ontology? ontology = null)
    {
        try
        {
            return GraphMerger.Build(ReadFacts(path), ontology);
        }
        catch (FactsException e)
        {
            throw new GraphFileException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>The facts alone, for merging with others.</summary>
    /// <inheritdoc cref="Read"/>
    public static IReadOnlyList<ArticleFacts> ReadFacts(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        var isGraphMl = Path.GetExtension(path).ToLowerInvariant() is ".graphml" or ".xml";
        return isGraphMl ? GraphMlReader.ReadFacts(stream, path) : GraphJsonReader.ReadFacts(stream, path);
    }
}
