using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>Writes one gazetteer file: a comment header with source and licence, then the rows. The same rows give the same bytes.</summary>
internal static class GazetteerFile
{
    public static void Write(string path, IEnumerable<string> header, IEnumerable<string> rows)
    {
        var text = string.Concat(header.Select(line => $"# {line}\n").Concat(rows.Select(row => row + "\n")));
        using var file = File.Create(path);
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            return;
        }
        using var gzip = new GZipStream(file, CompressionLevel.SmallestSize);
        gzip.Write(Encoding.UTF8.GetBytes(text));
    }

    public static string Row(params string[] cells) => string.Join('\t', cells.Select(cell => cell.Replace('\t', ' ')));

    public static string Join(IEnumerable<string> values) => string.Join('|', values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal));
}
