using System.IO.Compression;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>The rows of a tab-separated file with a header row, plain or gzipped, by column name.</summary>
internal static class TsvTable
{
    public static IEnumerable<Row> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var header = reader.ReadLine()?.Split('\t') ?? [];
        var columns = header.Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            yield return new Row(columns, line.Split('\t'));
    }

    internal sealed record Row(IReadOnlyDictionary<string, int> Columns, string[] Cells)
    {
        /// <summary>The cell of a column, empty where the row is shorter.</summary>
        public string this[string column] => Columns[column] is var index && index < Cells.Length ? Cells[index].Trim() : "";

        /// <summary>The values of a cell that holds several.</summary>
        public IEnumerable<string> List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
