using CsvHelper;

namespace KnowledgeGraph.Export.Neo4jCsv;

/// <summary>A table for <c>neo4j-admin database import</c>: a file for its header, one for its rows.</summary>
/// <param name="Name">Of its files, without what comes after.</param>
/// <param name="Columns">As the importer wants them: <c>name:type</c>.</param>
internal sealed record Neo4jTable(string Name, bool IsOfNodes, params string[] Columns)
{
    /// <summary>Parts the elements of arrays and the labels of a node; no text has it.</summary>
    public const char ArrayDelimiter = '\u001F';

    // Empty fields are written as "" and imported as null.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Quoting = CsvQuoting.Always };

    public string HeaderFile => $"{Name}.header.csv";

    public string File => $"{Name}.csv";

    /// <returns>How many characters were replaced.</returns>
    public int Write(FileWriter write, IEnumerable<object?[]> rows)
    {
        var plain = new PlainText();
        write(HeaderFile, stream =>
        {
            using var text = TextFiles.Open(stream);
            text.Write(string.Join(',', Columns));
            text.Write('\n');
        });
        write(File, stream => WriteRows(stream, rows, plain));
        return plain.Replaced;
    }

    private static void WriteRows(Stream stream, IEnumerable<object?[]> rows, PlainText plain)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var value in row)
                csv.WriteField(TextOf(value, plain));
            csv.EndRecord();
        }
    }

    private static string? TextOf(object? value, PlainText plain) => value switch
    {
        string text => plain.Of(text),
        IReadOnlyList<string> list => string.Join(ArrayDelimiter, list.Select(plain.Of)),
        double number => TextFiles.Number(number),
        int number => TextFiles.Number(number),
        DateOnly day => TextFiles.Day(day),
        _ => null,
    };
}
