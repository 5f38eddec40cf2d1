using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merge</c>: graphs built apart, as if built at once.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var graphs = new Argument<string[]>("GRAPH") { Description = "Graphs (graph.json, what kg extract writes, or GraphML that kg wrote).", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The graph.json to write.", HelpName = "FILE", Required = true };
        var options = new GraphOptions(hasGraph: false);
        var merge = new Command("merge", "Joins graphs that were built apart; the result is that of building all their articles at once.") { graphs, output };
        options.AddTo(merge);
        merge.SetAction(parsed =>
        {
            var facts = parsed.GetRequiredValue(graphs).SelectMany(GraphOptions.ReadFacts);
            var graph = GraphMerger.Build(facts, options.OntologyOf(parsed));
            var path = parsed.GetRequiredValue(output);
            OutputFile.Write(path, () => GraphJsonWriter.Write(graph, path));
            Replacements.Report(graph.Replaced, path, "a graph", terminal);
            terminal.Output.WriteLine($"{path}: {graph.Documents.Count} articles, {graph.Entities.Count} entities, {graph.Relations.Count} relations");
            return ExitCode.Done;
        });
        return merge;
    }
}
