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

    public void Write(FileWriter write, IEnumerable<object?[]> rows)
    {
        write(HeaderFile, stream =>
        {
            using var text = TextFiles.Open(stream);
            text.Write(string.Join(',', Columns));
            text.Write('\n');
        });
        write(File, stream => WriteRows(stream, rows));
    }

    private static void WriteRows(Stream stream, IEnumerable<object?[]> rows)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var value in row)
                csv.WriteField(TextOf(value));
            csv.EndRecord();
        }
    }

    private static string? TextOf(object? value) => value switch
    {
        string text => Plain(text),
        IReadOnlyList<string> list => string.Join(ArrayDelimiter, list.Select(Plain)),
        double number => TextFiles.Number(number),
        int number => TextFiles.Number(number),
        DateOnly day => TextFiles.Day(day),
        _ => null,
    };

    // Lines inside fields make the importer slow, and the delimiter must stay alone.
    private static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', ArrayDelimiter) < 0)
            return text;
        return string.Concat(text.Select(character => character switch
        {
            '\n' or '\r' or '\t' => ' ',
            <= ArrayDelimiter => '\uFFFD',
            _ => character,
        }));
    }
}
