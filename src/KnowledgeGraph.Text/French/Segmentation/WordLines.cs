namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Reads the word lists beside this file: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class WordLines
{
    public static IReadOnlyList<string> Read(string file)
    {
        using var stream = typeof(WordLines).Assembly.GetManifestResourceStream(typeof(WordLines), file)
            ?? throw new InvalidOperationException($"{file} is not embedded");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }
        return lines;
    }

    public static HashSet<string> ReadSet(string file) => new(Read(file), StringComparer.Ordinal);
}
