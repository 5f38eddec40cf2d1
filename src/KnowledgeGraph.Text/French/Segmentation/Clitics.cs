using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>The words that hang on a verb by a hyphen (« a -t-il », « donnez -nous -en ») and « -là », « -ci » after a noun.</summary>
internal static class Clitics
{
    // « donnez-nous-en », « va-t-en-là ».
    private const int MostAfterAnother = 2;

    private static readonly string[] All = [.. EmbeddedLines.Read(typeof(Clitics), "clitics.txt").OrderByDescending(clitic => clitic.Length)];

    // These follow unknown verbs too; « -la » or « -en » after an unknown word is more often part of a name.
    private static readonly HashSet<string> Subjects = ["-il", "-elle", "-on", "-ils", "-elles", "-je", "-tu", "-nous", "-vous"];

    /// <summary>Whether a clitic begins at this hyphen, left over by the word before it.</summary>
    public static bool At(string text, int hyphen) =>
        hyphen > 0 && Characters.IsHyphen(text[hyphen]) && Characters.IsLetter(text[hyphen - 1]) && Match(text, hyphen) is not null;

    /// <summary>Where the clitic at this hyphen ends.</summary>
    public static int End(string text, int hyphen) => hyphen + Match(text, hyphen)!.Length;

    /// <summary>Whether the word [start, hyphen) ends before the clitic at the hyphen.</summary>
    /// <param name="whole">The word with all that hangs on it, as a lexicon may hold it: « rendez-vous ».</param>
    public static bool Splits(string text, int start, int hyphen, string whole)
    {
        if (Match(text, hyphen) is not { } clitic || Compounds.Contains(whole))
            return false;
        if (clitic.StartsWith("-t-", StringComparison.Ordinal) || clitic is "-là" or "-ci")
            return true;
        var stem = text[start..hyphen];
        var analyses = Lexicon.Words.Analyses(stem).ToList();
        return analyses.Any(analysis => analysis.Upos is Upos.VERB or Upos.AUX)
            || analyses.Count == 0 && char.IsLower(stem[0]) && Subjects.Contains(clitic);
    }

    /// <summary>The longest clitic at the hyphen that ends its word or is followed by another clitic.</summary>
    private static string? Match(string text, int hyphen, int more = MostAfterAnother)
    {
        foreach (var clitic in All)
        {
            if (Matches(text, hyphen, clitic) && EndsWord(text, hyphen + clitic.Length, more))
                return clitic;
        }
        return null;
    }

    private static bool Matches(string text, int at, string clitic)
    {
        if (at + clitic.Length > text.Length)
            return false;
        for (var i = 0; i < clitic.Length; i++)
        {
            var c = text[at + i];
            if (clitic[i] == '-' ? !Characters.IsHyphen(c) : char.ToLowerInvariant(c) != clitic[i])
                return false;
        }
        return true;
    }

    private static bool EndsWord(string text, int end, int more)
    {
        if (end >= text.Length)
            return true;
        if (Characters.IsWordPart(text[end]))
            return false;
        var goesOn = Characters.IsHyphen(text[end]) && end + 1 < text.Length && Characters.IsWordPart(text[end + 1]);
        return !goesOn || more > 0 && Match(text, end, more - 1) is not null;
    }
}
