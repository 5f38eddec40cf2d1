using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>An embedded data file: text, one entry a line, cells parted by tabs, lines that begin with # are comments.</summary>
internal static class DataFile
{
    /// <exception cref="InvalidDataException">A line has fewer cells than asked for; the message names file and line.</exception>
    public static IEnumerable<string[]> Rows(string name, int cells)
    {
        var number = 0;
        foreach (var line in Lines(name))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var row = line.Split('\t');
            if (row.Length < cells)
                throw new InvalidDataException($"{name}, line {number}: {row.Length} cells where {cells} are needed");
            yield return row;
        }
    }

    public static IEnumerable<string> Lines(string name)
    {
        using var resource = typeof(DataFile).Assembly.GetManifestResourceStream("who/" + name)
            ?? throw new InvalidDataException($"{name} is not embedded");
        using var reader = new StreamReader(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(resource, CompressionMode.Decompress) : resource, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>The values of a cell that holds several.</summary>
    public static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split('|');
}
