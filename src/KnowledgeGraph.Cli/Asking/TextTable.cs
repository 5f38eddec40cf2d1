using Spectre.Console;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>An aligned table with notes under its rows: in colour where a person watches, plain lines of text where a program reads.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<(string[] Cells, string[] Notes)> _rows = [];

    public void Add(params string[] cells) => _rows.Add(([.. cells.Select(Printable.Of)], []));

    /// <summary>Lines under the row added last.</summary>
    public void AddNotes(IEnumerable<string> notes) => _rows[^1] = (_rows[^1].Cells, [.. notes.Select(Printable.Of)]);

    public void Write(Terminal terminal)
    {
        var widths = header.Select((name, column) => _rows.Select(row => row.Cells[column].Length).Append(name.Length).Max()).ToArray();
        var console = terminal.IsOutputInteractive ? Interactive(terminal) : null;
        WriteLine(terminal, console, Line(header, widths), "bold");
        foreach (var (cells, notes) in _rows)
        {
            WriteLine(terminal, console, Line(cells, widths), null);
            foreach (var note in notes)
                WriteLine(terminal, console, $"    {note}", "dim");
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();

    private static IAnsiConsole Interactive(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Output) });

    private static void WriteLine(Terminal terminal, IAnsiConsole? console, string line, string? style)
    {
        if (console is null || style is null)
            terminal.Output.WriteLine(line);
        else
            console.MarkupLine($"[{style}]{Markup.Escape(line)}[/]");
    }
}
