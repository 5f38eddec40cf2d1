using System.CommandLine;
using KnowledgeGraph.Cli.Database;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg cypher</c>: one question to a Neo4j, answered as a table or as JSON.</summary>
internal static class CypherCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("QUERY") { Description = "A Cypher query; - reads it from standard input." };
        var json = new Option<bool>("--json") { Description = "A JSON array of one object a row." };
        var write = new Option<bool>("--write") { Description = "Let the query change the database." };
        var database = new DatabaseOptions();
        var cypher = new Command("cypher", "Asks a Neo4j one question in Cypher.") { text, json, write };
        database.AddTo(cypher);
        cypher.SetAction(async (parsed, cancellation) =>
        {
            var query = await TextOf(parsed.GetRequiredValue(text), terminal, cancellation);
            await using var transport = await database.OpenAsync(parsed, terminal, cancellation);
            var result = await RunAsync(transport, query, parsed.GetValue(write), cancellation);
            if (parsed.GetValue(json))
                ResultJson.Write(result, terminal.Output);
            else
                ResultTable.Write(result, terminal.Output);
            return ExitCode.Done;
        });
        return cypher;
    }

    private static async Task<StatementResult> RunAsync(ITransport transport, string query, bool mayWrite, CancellationToken cancellation)
    {
        try
        {
            return await transport.RunAsync(mayWrite ? Statement.Write(query) : Statement.Read(query), cancellation);
        }
        catch (Neo4jException refused) when (refused.Code == "Neo.ClientError.Statement.AccessMode")
        {
            throw new CommandFailedException("the query would change the database; --write lets it", ExitCode.Neo4j);
        }
    }

    private static async Task<string> TextOf(string argument, Terminal terminal, CancellationToken cancellation)
    {
        if (argument != "-")
            return argument;
        using var reader = new StreamReader(terminal.Input, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellation);
    }
}
