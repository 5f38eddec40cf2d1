namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Full stops that belong to a word: « M. », « U.R.S.S. », « J.-C. », « George W. Bush ».</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Listed = EmbeddedLines.ReadSet(typeof(Abbreviations), "abbreviations.txt");

    private static readonly HashSet<string> Titles = ["M.", "MM.", "Mr.", "Mrs.", "Dr.", "Pr.", "Mgr.", "Gal.", "Lt.", "Col."];

    // Words that follow a sentence's end more often than an initial: « le plan B. Les ministres ».
    private static readonly HashSet<string> SentenceOpeners = EmbeddedLines.ReadSet(typeof(Abbreviations), "openers.txt");

    /// <summary>Where a row of single letters with full stops ends, or <paramref name="stop"/> where there is none.</summary>
    public static int AcronymEnd(string text, int start, int stop)
    {
        if (stop != start + 1 || !char.IsUpper(text[start]))
            return stop;
        var (end, letters) = (stop + 1, 1);
        while (Letter(text, end) is var letter and > 0 && letter + 1 <= text.Length && !IsLetter(text, letter + 1))
        {
            letters++;
            if (letter + 1 >= text.Length || text[letter + 1] != '.')
            {
                // « G.P.S » without its last full stop.
                return letters > 1 && letter == end ? letter + 1 : stop;
            }
            end = letter + 2;
        }
        return letters > 1 ? end : stop;
    }

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to the word before it.</summary>
    public static bool TakesStop(string text, int start, int stop)
    {
        var word = text[start..stop];
        if (Listed.Contains(word))
            return true;
        var next = Next(text, stop + 1);
        if (Listed.Contains(word + "+"))
            return next < text.Length && (char.IsUpper(text[next]) || char.IsDigit(text[next]));
        return word.Length == 1 && char.IsUpper(word[0]) && IsName(text, next);
    }

    /// <summary>Whether a token is a title that a name follows: « M. », « Mgr. ».</summary>
    public static bool AnnouncesName(string token) => Titles.Contains(token);

    private static bool IsName(string text, int start)
    {
        if (start >= text.Length || !char.IsUpper(text[start]))
            return false;
        var end = start;
        while (IsLetter(text, end))
            end++;
        return !SentenceOpeners.Contains(text[start..end].ToLowerInvariant());
    }

    /// <summary>The place of a capital at <paramref name="at"/> or, after a hyphen, one further; 0 where there is none.</summary>
    private static int Letter(string text, int at)
    {
        if (at < text.Length && text[at] == '-')
            at++;
        return at < text.Length && char.IsUpper(text[at]) ? at : 0;
    }

    private static int Next(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F')
            at++;
        return at;
    }

    private static bool IsLetter(string text, int at) => at < text.Length && Characters.IsWordPart(text[at]);
}
