namespace KnowledgeGraph.Extraction.Circumstances;

/// <summary>
/// An embedded word list: one entry a line, its fields separated by tabs; <c>#</c> begins a comment line.
/// </summary>
internal sealed class WordTable
{
    private readonly string _name;

    private WordTable(string name, IReadOnlyList<Entry> entries)
    {
        _name = name;
        Entries = entries;
    }

    internal IReadOnlyList<Entry> Entries { get; }

    /// <param name="name">Folder and file under <c>Circumstances</c>, with dots: <c>Time.months.txt</c>.</param>
    internal static WordTable ReadEmbedded(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream);
        return Read(name, reader.ReadToEnd());
    }

    internal static Stream Open(string name) =>
        typeof(WordTable).Assembly.GetManifestResourceStream($"{typeof(WordTable).Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} is missing from the build");

    internal static WordTable Read(string name, string text)
    {
        var entries = new List<Entry>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            if (line.Length > 0 && line[0] != '#')
                entries.Add(new Entry(number, [.. line.Split('\t', StringSplitOptions.TrimEntries)]));
        }
        return new WordTable(name, entries);
    }

    /// <summary>An exception that says which line is wrong and why.</summary>
    internal InvalidDataException Wrong(Entry entry, string reason) => new($"{_name}, line {entry.Line}: {reason}");

    internal sealed record Entry(int Line, IReadOnlyList<string> Fields)
    {
        internal string? this[int field] => field < Fields.Count && Fields[field].Length > 0 ? Fields[field] : null;
    }
}
