using KnowledgeGraph.Text;
using KnowledgeGraph.Text.French.Lemmas;
using KnowledgeGraph.Text.French.Lexica;
using KnowledgeGraph.Training.Lexica;

namespace KnowledgeGraph.Training.Lemmas;

/// <summary>
/// Learns from the lexicon what an ending does to its lemma. An ending is kept where its most frequent rule differs from that of
/// the next shorter ending that was kept.
/// </summary>
internal static class SuffixTraining
{
    private const int LeastForms = 8;
    private static readonly string[] Open = ["NOUN", "ADJ", "VERB"];

    public static IEnumerable<string> Lines(IEnumerable<LexiconRow> lexicon)
    {
        var counts = new Dictionary<(string Class, string Suffix), Dictionary<SuffixRule, int>>();
        foreach (var row in lexicon)
        {
            var tag = row.Tag.Split(' ');
            if (!Open.Contains(tag[0]) || row.Form.Any(char.IsUpper))
                continue;
            Count(counts, LemmaKey.Class(Enum.Parse<Upos>(tag[0]), new Morphology(tag[1])), row);
        }
        return Kept(counts).Select(pair => $"{pair.Key.Class}\t{pair.Key.Suffix}\t{pair.Rule.Strip}\t{pair.Rule.Append}");
    }

    private static void Count(Dictionary<(string, string), Dictionary<SuffixRule, int>> counts, string wordClass, LexiconRow row)
    {
        var rule = SuffixRule.Between(row.Form, row.Lemma);
        for (var length = 0; length <= Math.Min(SuffixTable.LongestSuffix, row.Form.Length); length++)
        {
            var key = (wordClass, row.Form[^length..]);
            if (!counts.TryGetValue(key, out var rules))
                counts.Add(key, rules = []);
            rules[rule] = rules.GetValueOrDefault(rule) + 1;
        }
    }

    private static IEnumerable<((string Class, string Suffix) Key, SuffixRule Rule)> Kept(Dictionary<(string Class, string Suffix), Dictionary<SuffixRule, int>> counts)
    {
        var kept = new Dictionary<(string Class, string Suffix), SuffixRule>();
        var ordered = counts.Where(pair => pair.Value.Values.Sum() >= LeastForms)
            .OrderBy(pair => pair.Key.Class, StringComparer.Ordinal).ThenBy(pair => pair.Key.Suffix.Length).ThenBy(pair => pair.Key.Suffix, StringComparer.Ordinal);
        foreach (var (key, rules) in ordered)
        {
            var best = rules.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Strip).ThenBy(pair => pair.Key.Append, StringComparer.Ordinal).First().Key;
            if (Shorter(kept, key) == best)
                continue;
            kept.Add(key, best);
            yield return (key, best);
        }
    }

    private static SuffixRule? Shorter(Dictionary<(string Class, string Suffix), SuffixRule> kept, (string Class, string Suffix) key)
    {
        for (var start = 1; start <= key.Suffix.Length; start++)
        {
            if (kept.TryGetValue((key.Class, key.Suffix[start..]), out var rule))
                return rule;
        }
        return null;
    }
}
