namespace KnowledgeGraph.Cli;

/// <summary>Rows of text whose columns stand under each other.</summary>
internal static class Columns
{
    private const string Gap = "   ";

    public static void Write(TextWriter output, IEnumerable<string[]> rows)
    {
        var all = rows.ToArray();
        var widths = Enumerable.Range(0, all.Max(row => (int?)row.Length) ?? 0).Select(column => all.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        foreach (var row in all)
            output.WriteLine(string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
