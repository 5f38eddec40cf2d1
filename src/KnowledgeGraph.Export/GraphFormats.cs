using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Export.Annotations;
using KnowledgeGraph.Export.Csv;
using KnowledgeGraph.Export.Cypher;
using KnowledgeGraph.Export.Dot;
using KnowledgeGraph.Export.Gexf;
using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Export.JsonLd;
using KnowledgeGraph.Export.Neo4jCsv;
using KnowledgeGraph.Export.Turtle;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>All formats that graphs are written in.</summary>
public static class GraphFormats
{
    /// <summary>GraphML as most tools read it; what a build writes beside its JSON.</summary>
    public static IGraphFormat PortableGraphMl { get; } = new GraphMlFormat(GraphMlProfile.Portable);

    public static IReadOnlyList<IGraphFormat> All { get; } =
    [
        new GraphJsonFormat(),
        PortableGraphMl,
        new GraphMlFormat(GraphMlProfile.Strict),
        new GexfFormat(),
        new Neo4jCsvFormat(),
        new CsvFormat(),
        new CypherFormat(),
        new TurtleFormat(),
        new JsonLdFormat(),
        new DotFormat(),
        new AnnotationsFormat(),
    ];

    public static bool TryGet(string name, [NotNullWhen(true)] out IGraphFormat? format)
    {
        format = All.FirstOrDefault(known => known.Name == name);
        return format is not null;
    }

    /// <summary>Writes the format's file to <paramref name="path"/>, or its files into the folder of that name, each whole or not at all.</summary>
    /// <returns>How many characters the format cannot hold, and were replaced by spaces or U+FFFD.</returns>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static int Write(this IGraphFormat format, FactGraph graph, string path)
    {
        ArgumentNullException.ThrowIfNull(format);
        var isOneFile = format.Files.Count == 1;
        return format.Write(graph, (name, content) => AtomicFile.Write(isOneFile ? path : Path.Combine(path, name), content));
    }
}
