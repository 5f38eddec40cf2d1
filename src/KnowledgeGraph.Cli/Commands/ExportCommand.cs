using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: a graph in another format.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    public static Command Create(Terminal terminal)
    {
        var names = GraphFormats.All.Select(format => format.Name).ToArray();
        var graph = new Argument<string>("GRAPH") { Description = "A graph.json, or GraphML that kg wrote." };
        var format = new Option<string>("--format", "-f") { Description = $"One of: {string.Join(", ", names)}.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong(names);
        var output = new Option<string>("--output", "-o") { Description = "A file, or a folder for formats of several files, or - for standard output.", HelpName = "FILE", Required = true };
        var export = new Command("export", "Writes a graph in another format.") { graph, format, output };
        export.SetAction(parsed =>
        {
            var read = GraphOptions.Read(parsed.GetRequiredValue(graph), Ontology.Default);
            GraphFormats.TryGet(parsed.GetRequiredValue(format), out var known);
            Write(known!, read, parsed.GetRequiredValue(output), terminal);
            return ExitCode.Done;
        });
        return export;
    }

    private static void Write(IGraphFormat format, FactGraph graph, string path, Terminal terminal)
    {
        if (path == StandardOutput)
        {
            if (format.Files.Count > 1)
                throw new CommandFailedException($"{format.Name} consists of {format.Files.Count} files; name a folder with -o");
            using var stream = new Utf8Bridge(terminal.Output);
            Replacements.Report(format.Write(graph, (_, content) => content(stream)), "standard output", format.Name, terminal);
            return;
        }
        var replaced = 0;
        OutputFile.Write(path, () => replaced = format.Write(graph, path));
        Replacements.Report(replaced, path, format.Name, terminal);
    }
}
