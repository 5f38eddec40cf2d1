using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French.Lemmas;

namespace KnowledgeGraph.Training.Lemmas;

/// <summary>Collects the lemmas of the treebanks that the lexicon and the rules for endings do not give.</summary>
internal static class ExceptionTraining
{
    private const int LeastForFeatures = 2;

    public static IEnumerable<string> Lines(IEnumerable<ConllUSentence> sentences, SuffixTable suffixes)
    {
        var lemmatiser = new Lemmatiser(new LemmaExceptions([]), suffixes);
        var groups = sentences.SelectMany(sentence => sentence.Words)
            .Where(word => word.Lemma != "_" && !word.Features.Contains("Typo", StringComparison.Ordinal))
            .GroupBy(word => (Form: Key(word), Upos: Enum.Parse<Upos>(word.Upos)))
            .OrderBy(group => group.Key.Form, StringComparer.Ordinal).ThenBy(group => group.Key.Upos);
        return groups.SelectMany(group => Lines(group.Key.Form, group.Key.Upos, [.. group], lemmatiser));
    }

    private static string Key(ConllUWord word)
    {
        var plain = word.Form.Replace('’', '\'');
        return word.Upos == "PROPN" ? plain : plain.ToLowerInvariant();
    }

    private static IEnumerable<string> Lines(string form, Upos upos, ConllUWord[] words, Lemmatiser lemmatiser)
    {
        var usual = Usual(words);
        // Digits and marks stand for themselves; one odd annotation is no rule.
        var isException = words.Any(word => word.Lemma == usual && lemmatiser.Regular(word.Form, upos, new Morphology(word.Features)) != usual);
        if (isException)
            yield return $"{form}\t{upos}\t*\t{usual}";
        foreach (var group in words.GroupBy(word => word.Features).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var lemma = Usual([.. group]);
            var given = isException ? usual : lemmatiser.Regular(form, upos, new Morphology(group.Key));
            if (lemma != given && group.Count(word => word.Lemma == lemma) >= LeastForFeatures)
                yield return $"{form}\t{upos}\t{group.Key}\t{lemma}";
        }
    }

    private static string Usual(ConllUWord[] words) => words.CountBy(word => word.Lemma)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
