namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Web addresses, e-mail addresses, @names and #tags.</summary>
internal static class Addresses
{
    private static readonly string[] Beginnings = ["http://", "https://", "www."];

    /// <summary>Where the address that begins here ends, or <paramref name="start"/> if none does.</summary>
    public static int End(string text, int start, bool afterSpace)
    {
        if (text[start] is '@' or '#')
            return TagEnd(text, start);
        return StartsAddress(text, start) || afterSpace && IsMail(text, start) ? Trim(text, start, ChunkEnd(text, start)) : start;
    }

    private static int TagEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && Characters.IsWordPart(text[end]))
            end++;
        return end == start + 1 ? start : end;
    }

    private static bool StartsAddress(string text, int start) =>
        text[start] is 'h' or 'w' or 'H' or 'W'
        && Beginnings.Any(beginning => string.Compare(text, start, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsMail(string text, int start)
    {
        var at = -1;
        var end = start;
        for (; end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '@' or '.' or '-' or '_'); end++)
        {
            if (text[end] == '@')
                at = end;
        }
        return at > start && text.AsSpan(at, end - at).Contains('.');
    }

    private static int ChunkEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !Characters.IsBlank(text[end]) && text[end] is not ('"' or '»' or '”' or ')' or '>' or ']'))
            end++;
        return end;
    }

    private static int Trim(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
            end--;
        return end;
    }
}
