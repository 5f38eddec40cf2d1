namespace KnowledgeGraph.Text.French;

/// <summary>Reads the lists that are embedded beside a type: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class EmbeddedLines
{
    public static IReadOnlyList<string> Read(Type beside, string file)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, file)
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

    public static HashSet<string> ReadSet(Type beside, string file) => new(Read(beside, file), StringComparer.Ordinal);
}
