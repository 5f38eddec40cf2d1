using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg remove</c>: takes articles out of a graph, with whatever rested on them alone.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new Option<string[]>("--document", "-d") { Description = "Id of an article to take out.", HelpName = "ID", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--output", "-o") { Description = "The graph.json to write; the graph itself if left out.", HelpName = "FILE" };
        var options = new GraphOptions();
        var remove = new Command("remove", "Takes withdrawn articles out of a graph, with whatever rested on them alone.") { documents, output };
        options.AddTo(remove);
        remove.SetAction(parsed =>
        {
            var graph = options.Read(parsed);
            var withdrawn = parsed.GetRequiredValue(documents).ToHashSet(StringComparer.Ordinal);
            if (withdrawn.FirstOrDefault(id => !graph.TryGetDocument(id, out _)) is { } unknown)
                throw new CommandFailedException($"the graph has no article with the id « {unknown} »; nothing was taken out");
            var left = GraphMerger.Build(graph.Facts.Where(article => !withdrawn.Contains(article.Document.Id)), graph.Ontology);
            var path = parsed.GetValue(output) ?? options.PathOf(parsed);
            GraphFiles.Replace(left, path);
            terminal.Output.WriteLine($"{path}: {withdrawn.Count} {(withdrawn.Count == 1 ? "article" : "articles")} taken out, {graph.Entities.Count - left.Entities.Count} entities and {graph.Relations.Count - left.Relations.Count} relations with them");
            return ExitCode.Done;
        });
        return remove;
    }
}
