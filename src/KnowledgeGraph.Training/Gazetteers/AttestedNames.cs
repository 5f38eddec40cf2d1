using KnowledgeGraph.Extraction.Who.Naming;
using Newtonsoft.Json.Linq;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>How often runs of one to three capitalised words stand after a preposition of place in a corpus (« à », « de », « vers » …), folded.</summary>
internal sealed class AttestedNames
{
    private static readonly HashSet<string> Before = ["a", "de", "d", "du", "vers", "pres", "ville", "region", "province", "en"];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firsts = new(StringComparer.Ordinal);

    public static AttestedNames Read(IEnumerable<string> corpora, string folder)
    {
        var names = new AttestedNames();
        foreach (var corpus in corpora)
        {
            foreach (var line in Lines(Path.Combine(folder, corpus)))
                names.Count((string?)JObject.Parse(line)["text"] ?? "");
        }
        return names;
    }

    /// <summary>How often a word stands, capitalised, before another capitalised word: as a given name does.</summary>
    public int BeforeSurname(string name) => _firsts.GetValueOrDefault(NameFolding.FoldWords(name));

    public int this[string name] => _counts.GetValueOrDefault(NameFolding.FoldWords(name));

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal)
            ? new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private void Count(string text)
    {
        var folded = new FoldedText(text);
        for (var i = 0; i + 1 < folded.Count; i++)
        {
            CountFirst(text, folded, i);
            if (!Before.Contains(folded.Slice(i, i).ToString()))
                continue;
            for (var last = i + 1; last < folded.Count && last <= i + 3 && char.IsUpper(text[folded.SpanOf(last).Start]); last++)
            {
                var key = folded.Slice(i + 1, last).ToString();
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void CountFirst(string text, FoldedText folded, int word)
    {
        var (first, second) = (folded.SpanOf(word), folded.SpanOf(word + 1));
        if (second.Start != first.End + 1 || text[first.End] is not (' ' or '-') || !char.IsUpper(text[first.Start]) || !char.IsUpper(text[second.Start]))
            return;
        var key = folded.Slice(word, word).ToString();
        _firsts[key] = _firsts.GetValueOrDefault(key) + 1;
    }
}
