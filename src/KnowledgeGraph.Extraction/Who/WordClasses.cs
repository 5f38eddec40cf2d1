using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>Words by class, from a data file with lines <c>class: word word …</c>. A word may be in several classes.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);

    private WordClasses()
    {
    }

    public static WordClasses Read(string file)
    {
        var classes = new WordClasses();
        foreach (var line in DataFile.Lines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new InvalidDataException($"{file}: no class before the words in « {line} »");
            classes.Of(line[..colon]).UnionWith(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return classes;
    }

    public bool Has(string wordClass, string word) => _classes.TryGetValue(wordClass, out var words) && words.Contains(word);

    private HashSet<string> Of(string name) => _classes.TryGetValue(name, out var words) ? words : _classes[name] = new HashSet<string>(StringComparer.Ordinal);
}
