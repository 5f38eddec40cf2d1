namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>
/// Tells line ends that close a sentence (titles, datelines, paragraphs) from those of a text wrapped at a fixed width, which are
/// mere spaces.
/// </summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 40;
    private readonly string _text;
    private readonly int _width;

    public LineBreaks(string text)
    {
        _text = text;
        _width = text.Contains('\n', StringComparison.Ordinal) ? LongestLine(text) : 0;
    }

    /// <summary>Whether the blank at this position ends a line for good.</summary>
    public bool IsHard(int position)
    {
        var c = _text[position];
        if (c is '\u2028' or '\u2029' or '\f' or '\v' or '\u0085')
            return true;
        if (c != '\n' && (c != '\r' || At(position + 1) == '\n'))
            return false;
        var (before, after) = (Back(position - 1), Forward(position + 1));
        if (before < 0 || after >= _text.Length || HasBreak(before + 1, position) || HasBreak(position + 1, after))
            return true;
        return !GoesOn(before, after) && !IsWrapped(position, after);
    }

    // « … les ministres\nde la Défense … »
    private bool GoesOn(int before, int after) => char.IsLower(_text[after]) && _text[before] is not ('.' or '!' or '?' or ':');

    /// <summary>Whether the next line's first word would not have fitted on the line that ends here.</summary>
    private bool IsWrapped(int position, int after)
    {
        if (_width is < NarrowestWrap or > WidestWrap)
            return false;
        var start = position > 0 ? _text.LastIndexOf('\n', position - 1) + 1 : 0;
        var end = after;
        while (end < _text.Length && !Characters.IsBlank(_text[end]) && end - after <= WidestWrap)
            end++;
        return position - start + 1 + end - after > _width;
    }

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private int Back(int position)
    {
        while (position >= 0 && Characters.IsBlank(_text[position]))
            position--;
        return position;
    }

    private int Forward(int position)
    {
        while (position < _text.Length && Characters.IsBlank(_text[position]))
            position++;
        return position;
    }

    private bool HasBreak(int start, int end) => _text.AsSpan(start, Math.Max(0, end - start)).Contains('\n');

    private static int LongestLine(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            longest = Math.Max(longest, line.Length);
        return longest;
    }
}
