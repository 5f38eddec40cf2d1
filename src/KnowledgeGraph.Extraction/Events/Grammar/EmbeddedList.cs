namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>Reads a word list that is embedded in this assembly: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class EmbeddedList
{
    public static HashSet<string> Read(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing from the build");
        using var reader = new StreamReader(stream);
        var entries = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return entries.Where(entry => entry[0] != '#').ToHashSet(StringComparer.Ordinal);
    }
}
