
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>Folded French common words, to tell the names that are words too (« Centre », « Tours », « État »).</summary>
internal sealed class CommonWords
{
    private readonly HashSet<string> _words;

    private CommonWords(HashSet<string> words) => _words = words;

    public static CommonWords Read(string lexicon)
    {
        var words = TsvTable.Read(lexicon)
            .Where(row => char.IsLower(row["form"], 0) && !row["upos"].Contains("PROPN", StringComparison.Ordinal))
            .Select(row => NameFolding.FoldWords(row["form"]));
        return new CommonWords([.. words]);
    }

    /// <summary>Whether a name of one word is a common word too.</summary>
    public bool Contains(string name) => _words.Contains(NameFolding.FoldWords(name));
}
