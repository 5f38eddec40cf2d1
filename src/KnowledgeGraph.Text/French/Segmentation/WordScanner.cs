namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Finds where a word that begins with a letter ends: letters, and the signs that join letters to one word.</summary>
internal static class WordScanner
{
    private const int LongestEnding = 3;

    // Bounds the search for compounds, so that no text takes time out of proportion.
    private const int LongestCompound = 64;
    private static readonly HashSet<string> Elisions = EmbeddedLines.ReadSet(typeof(WordScanner), "elisions.txt");
    private static readonly HashSet<string> Domains = EmbeddedLines.ReadSet(typeof(WordScanner), "domains.txt");

    public static int End(string text, int start)
    {
        if (Clitics.At(text, start))
            return Clitics.End(text, start);
        if (IsHourSign(text, start))
            return start + 1;
        for (var end = start; ;)
        {
            end = LettersEnd(text, end);
            if (end >= text.Length)
                return end;
            var joint = JointAt(text, start, end);
            if (joint.Closes || joint.End == end)
                return joint.End;
            end = joint.End;
        }
    }

    private static bool IsHourSign(string text, int start) =>
        text[start] is 'h' or 'H' && start > 0 && char.IsDigit(text[start - 1]);

    private static int LettersEnd(string text, int end)
    {
        while (end < text.Length && Characters.IsWordPart(text[end]))
            end++;
        return end;
    }

    private static Joint JointAt(string text, int start, int end) => text[end] switch
    {
        var c when Characters.IsApostrophe(c) => Apostrophe(text, start, end),
        var c when Characters.IsHyphen(c) => Hyphen(text, start, end),
        '.' => FullStop(text, start, end),
        '/' => Slash(text, start, end),
        '&' => IsUpper(text, end - 1) && IsUpper(text, end + 1) ? Joint.Over(end + 1) : Joint.None(end),
        '(' => Ending(text, end),
        '°' => end == start + 1 && text[start] is 'n' or 'N' ? Joint.Closing(end + 1) : Joint.None(end),
        _ => Joint.None(end),
    };

    // « l'État » is two words, « aujourd'hui », « Côte-d'Or » and « O'Connor » are one.
    private static Joint Apostrophe(string text, int start, int end)
    {
        var letterFollows = end + 1 < text.Length && Characters.IsWordPart(text[end + 1]);
        if (!Elisions.Contains(text[start..end].ToLowerInvariant()))
            return letterFollows ? Joint.Over(end + 1) : Joint.None(end);
        if (!letterFollows)
            return Joint.Closing(end + 1);
        var whole = WholeEnd(text, end + 1);
        return Compounds.Contains(text[start..whole]) ? Joint.Closing(whole) : Joint.Closing(end + 1);
    }

    private static Joint Hyphen(string text, int start, int end)
    {
        if (end + 1 >= text.Length || !Characters.IsWordPart(text[end + 1]))
            return Joint.None(end);
        return Clitics.Splits(text, start, end, text[start..WholeEnd(text, end)]) ? Joint.Closing(end) : Joint.Over(end + 1);
    }

    private static Joint FullStop(string text, int start, int end)
    {
        if (Abbreviations.AcronymEnd(text, start, end) is var acronym && acronym > end)
            return Joint.Closing(acronym);
        if (Abbreviations.TakesStop(text, start, end))
            return Joint.Closing(end + 1);
        var ending = LettersEnd(text, end + 1);
        return Domains.Contains(text[(end + 1)..ending]) ? Joint.Closing(ending) : Joint.None(end);
    }

    // « et/ou » is three words, « km/h » and « IIb/IIIa » are one.
    private static Joint Slash(string text, int start, int end)
    {
        var next = LettersEnd(text, end + 1);
        var joins = text[start..end] == "km" && text[(end + 1)..next] == "h"
            || IsUpper(text, end - 2) && char.IsLower(text[end - 1]) && IsUpper(text, end + 1) && IsUpper(text, end + 2);
        return joins ? Joint.Closing(next) : Joint.None(end);
    }

    // « traité(e) », « élu(es) ».
    private static Joint Ending(string text, int end)
    {
        var closing = end + 1;
        while (closing < text.Length && closing - end <= LongestEnding && text[closing] is 'e' or 's' or 'n' or 'x' or 'E' or 'S')
            closing++;
        return closing > end + 1 && closing < text.Length && text[closing] == ')' ? Joint.Closing(closing + 1) : Joint.None(end);
    }

    /// <summary>The end of the letters, hyphens and apostrophes that follow one another from here.</summary>
    private static int WholeEnd(string text, int end)
    {
        var limit = Math.Min(text.Length, end + LongestCompound);
        end = LettersEnd(text, end);
        while (end + 1 < limit
            && (Characters.IsHyphen(text[end]) || Characters.IsApostrophe(text[end]))
            && Characters.IsWordPart(text[end + 1]))
            end = LettersEnd(text, end + 1);
        return end;
    }

    private static bool IsUpper(string text, int at) => at >= 0 && at < text.Length && char.IsUpper(text[at]);

    /// <summary>How the word goes on: where to, and whether it is finished there.</summary>
    private readonly record struct Joint(int End, bool Closes)
    {
        public static Joint None(int end) => new(end, Closes: true);

        public static Joint Closing(int end) => new(end, Closes: true);

        public static Joint Over(int end) => new(end, Closes: false);
    }
}
