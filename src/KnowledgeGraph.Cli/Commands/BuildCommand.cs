using System.CommandLine;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Cli.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: articles in, one graph out.</summary>
internal static class BuildCommand
{
    private const string DefaultFolder = "graph-export";

    public static Command Create(Terminal terminal, ReaderFactory readers)
    {
        var reading = new ReadingOptions();
        var output = new Option<string?>("--output", "-o") { Description = $"Folder for graph.json and graph.graphml ({DefaultFolder}, or where --into is).", HelpName = "DIR" };
        var into = new Option<string?>("--into") { Description = "A graph.json that the articles are added to.", HelpName = "GRAPH" };
        var build = new Command("build", "Reads articles and writes the graph of what they report.");
        reading.AddTo(build);
        build.Options.Add(output);
        build.Options.Add(into);
        build.SetAction(async (parsed, cancellation) =>
        {
            var ontology = reading.OntologyOf(parsed);
            using var articles = reading.Open(parsed, terminal, readers(ontology, parsed.GetValue(reading.MinConfidence)));
            var graph = parsed.GetValue(into);
            var target = GraphFiles.In(parsed.GetValue(output), graph, DefaultFolder);
            return await new GraphBuild(terminal, ontology, articles, graph, target).RunAsync(cancellation);
        });
        return build;
    }
}
