using System.CommandLine;
using KnowledgeGraph.Cli.Database;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg pull</c>: the graph in a Neo4j, back as a file.</summary>
internal static class PullCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--output", "-o") { Required = true, Description = "The graph.json to write.", HelpName = "FILE" };
        var database = new DatabaseOptions();
        var pull = new Command("pull", "Reads back what was pushed into a Neo4j: the same graph, byte for byte.") { output, database.Types };
        database.AddTo(pull);
        pull.SetAction(async (parsed, cancellation) =>
        {
            var ontology = database.OntologyOf(parsed);
            await using var transport = await database.OpenAsync(parsed, terminal, cancellation);
            var graph = await new GraphPuller(transport, ontology).PullAsync(cancellation);
            Write(graph, parsed.GetRequiredValue(output));
            terminal.Output.WriteLine($"{parsed.GetRequiredValue(output)}: {graph.Relations.Count} relations, {graph.Entities.Count} entities, {graph.Documents.Count} articles");
            return ExitCode.Done;
        });
        return pull;
    }

    private static void Write(FactGraph graph, string path)
    {
        try
        {
            GraphJsonWriter.Write(graph, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: cannot be written ({exception.Message.TrimEnd('.')}); name another file with -o", ExitCode.CannotWrite);
        }
    }
}
