using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Building;

/// <summary>The files that a build writes: the graph as JSON, and beside it as GraphML.</summary>
internal sealed record GraphFiles(string Json)
{
    public string GraphMl => Path.ChangeExtension(Json, ".graphml");

    /// <summary>Those in a folder, else those of the graph that grows, else those in the usual folder.</summary>
    public static GraphFiles In(string? folder, string? into, string usualFolder) =>
        new(folder is null && into is not null ? into : Path.Combine(folder ?? usualFolder, "graph.json"));

    /// <summary>Writes the graph anew where its JSON stands; its GraphML too where that stands beside it, so that the two never differ.</summary>
    /// <inheritdoc cref="Write"/>
    public static void Replace(FactGraph graph, string json)
    {
        var files = new GraphFiles(json);
        if (File.Exists(files.GraphMl) && files.GraphMl != json)
            files.Write(graph);
        else
            OutputFile.Write(json, () => GraphJsonWriter.Write(graph, json));
    }

    /// <returns>How many characters GraphML cannot hold.</returns>
    /// <exception cref="CommandFailedException">A file cannot be written; what was there is whole.</exception>
    public int Write(FactGraph graph)
    {
        try
        {
            GraphJsonWriter.Write(graph, Json);
            return GraphFormats.PortableGraphMl.Write(graph, GraphMl);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{Json}: cannot be written ({exception.Message.TrimEnd('.')}); name another folder with -o", ExitCode.CannotWrite);
        }
    }
}
