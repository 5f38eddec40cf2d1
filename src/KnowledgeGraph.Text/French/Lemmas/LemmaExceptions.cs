namespace KnowledgeGraph.Text.French.Lemmas;

/// <summary>
/// Lemmas that the treebanks give against, or without, the lexicon: lines <c>form TAB part of speech TAB features or * TAB lemma</c>.
/// </summary>
internal sealed class LemmaExceptions
{
    private const string AnyFeatures = "*";
    private readonly Dictionary<(string Form, Upos Upos, string Features), string> _lemmas = [];

    /// <exception cref="FormatException">A line is no exception; the message names it.</exception>
    public LemmaExceptions(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            if (parts.Length != 4 || !Enum.TryParse<Upos>(parts[1], out var upos))
                throw new FormatException($"lemma exceptions: « {line} » is not form, part of speech, features and lemma");
            _lemmas[(parts[0], upos, parts[2])] = parts[3];
        }
    }

    /// <summary>The lemma listed for these features, else for any, else null.</summary>
    public string? Find(string form, Upos upos, Morphology morphology) =>
        _lemmas.GetValueOrDefault((form, upos, morphology.ToString())) ?? _lemmas.GetValueOrDefault((form, upos, AnyFeatures));
}
