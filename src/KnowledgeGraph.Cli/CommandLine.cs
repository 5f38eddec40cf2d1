using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli;

/// <summary>The whole of <c>kg</c>: composes its commands, runs the one asked for and turns failures into one line and an exit code.</summary>
internal static class CommandLine
{
    // EPIPE, as .NET gives it on Unix.
    private const int BrokenPipe = 32;

    public static async Task<int> RunAsync(string[] args, Terminal terminal, ReaderFactory readers, CancellationToken cancellation = default)
    {
        var parsed = Compose(terminal, readers).Parse(args);
        if (parsed.Action is ParseErrorAction)
            return RefuseUsage(parsed, terminal);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Output,
            Error = terminal.Error,
            // Time to put away what was begun, and to say so, after Ctrl-C.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            // « kg … | head »: nobody reads on, and that is no failure.
            return ExitCode.Done;
        }
        catch (Exception exception)
        {
            return Explain(exception, terminal);
        }
    }

    private static RootCommand Compose(Terminal terminal, ReaderFactory readers)
    {
        var root = new RootCommand("Reads news articles and turns the events they report into a knowledge graph.")
        {
            BuildCommand.Create(terminal, readers),
            ExtractCommand.Create(terminal, readers),
            AnalyseCommand.Create(terminal),
            WhoCommand.Create(terminal),
            RelationsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            TimelineCommand.Create(terminal),
            PathCommand.Create(terminal),
            AskCommand.Create(terminal),
            ConflictsCommand.Create(terminal),
            StatsCommand.Create(terminal),
            DiffCommand.Create(terminal),
            MergeCommand.Create(terminal),
            RemoveCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            OntologyCommand.Create(terminal),
            PushCommand.Create(terminal),
            PullCommand.Create(terminal),
            CypherCommand.Create(terminal),
        };
        RejectUnknownOptions(root);
        return root;
    }

    // An argument that takes several values would swallow a misspelt option as one of them.
    private static void RejectUnknownOptions(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                    result.AddError($"unknown option {token.Value} (a file of that name: ./{token.Value})");
            });
        }
        foreach (var subcommand in command.Subcommands)
            RejectUnknownOptions(subcommand);
    }

    private static int RefuseUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            terminal.Error.WriteLine($"kg: {message}");
        terminal.Error.WriteLine($"kg: « {PathTo(parsed.CommandResult)} --help » shows how it is used");
        return ExitCode.Rejected;
    }

    private static string PathTo(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{PathTo(parent)} {command.Command.Name}" : "kg";

    private static int Explain(Exception exception, Terminal terminal)
    {
        var (message, code) = exception switch
        {
            CommandFailedException failure => (failure.Message, failure.ExitCode),
            OntologyException or GraphFileException or FactsException => (exception.Message, ExitCode.Rejected),
            Neo4jException => (exception.Message, ExitCode.Neo4j),
            OperationCanceledException => ("cancelled; what was there before is untouched", ExitCode.Cancelled),
            _ => ($"unexpected {exception.GetType().Name}: {OneLine(exception.Message)} (KG_DEBUG=1 shows where; please report it)", ExitCode.Unexpected),
        };
        terminal.Error.WriteLine($"kg: {message}");
        if (code == ExitCode.Unexpected && Environment.GetEnvironmentVariable("KG_DEBUG") is { Length: > 0 })
            terminal.Error.WriteLine(exception);
        return code;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
