namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Numbers and what is written like them: « 7,5 », « 10 000 », « -0,8 », « 1er », « 20h30 », « 39-45 », « 23/12/2006 ».</summary>
internal static class Numbers
{
    private const int GroupDigits = 3;

    /// <summary>Where the number that begins here ends, or <paramref name="start"/> if none does.</summary>
    public static int End(string text, int start, bool afterSpace)
    {
        var first = afterSpace && text[start] is '-' or '+' or '−' ? start + 1 : start;
        if (first >= text.Length || !char.IsDigit(text[first]))
            return start;
        var digits = Digits(text, first);
        if (IsHour(text, digits))
            return digits;
        var end = GroupsEnd(text, first, digits);
        while (end + 1 < text.Length)
        {
            if (IsJoint(text[end]) && char.IsDigit(text[end + 1]))
                end = Digits(text, end + 1);
            else if (Characters.IsWordPart(text[end]) || Characters.IsHyphen(text[end]) && Characters.IsWordPart(text[end + 1]))
                end++;
            else
                break;
        }
        return end < text.Length && Characters.IsWordPart(text[end]) ? end + 1 : end;
    }

    // « 20h30 » is « 20 », « h », « 30 » in the treebanks.
    private static bool IsHour(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('h' or 'H'))
            return false;
        var minutes = Digits(text, end + 1);
        return minutes - end <= 3 && (minutes >= text.Length || !Characters.IsWordPart(text[minutes]));
    }

    private static bool IsJoint(char c) => c is '.' or ',' or ':' or '/' || Characters.IsApostrophe(c) || Characters.IsHyphen(c);

    private static int Digits(string text, int start)
    {
        while (start < text.Length && char.IsDigit(text[start]))
            start++;
        return start;
    }

    /// <summary>Goes on over the thousands of « 1 200 000 »: one space, then three digits and no more.</summary>
    private static int GroupsEnd(string text, int start, int end)
    {
        if (end - start > GroupDigits)
            return end;
        while (end + GroupDigits < text.Length
            && text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009'
            && Digits(text, end + 1) == end + 1 + GroupDigits)
            end += 1 + GroupDigits;
        return end;
    }
}
