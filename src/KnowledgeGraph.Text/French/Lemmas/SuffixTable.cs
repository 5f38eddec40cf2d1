using System.Globalization;
using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Lemmas;

/// <summary>
/// Rules from form to lemma by the longest ending that is listed for a class of words: lines
/// <c>class TAB ending TAB letters to take off TAB letters to add</c>.
/// </summary>
internal sealed class SuffixTable
{
    public const int LongestSuffix = 6;
    private readonly Dictionary<(string Class, string Suffix), SuffixRule> _rules = [];

    /// <exception cref="FormatException">A line is no rule; the message names it.</exception>
    public SuffixTable(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            if (parts.Length != 4 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var strip))
                throw new FormatException($"lemma rules: « {line} » is not class, ending, number and letters");
            _rules[(parts[0], parts[1])] = new SuffixRule(strip, parts[3]);
        }
    }

    /// <summary>The lemma of a form in lower case; the form itself where no rule fits.</summary>
    public string Apply(string wordClass, string lower)
    {
        for (var length = Math.Min(LongestSuffix, lower.Length); length >= 0; length--)
        {
            // A single letter or sign may be all that an ending takes off: « é » as a participle.
            if (_rules.TryGetValue((wordClass, lower[^length..]), out var rule) && rule.Apply(lower) is { Length: > 0 } lemma)
                return lemma;
        }
        return lower;
    }
}
