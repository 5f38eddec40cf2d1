namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Cuts a text into surface tokens, left to right. Every character that is not blank lies in exactly one token.</summary>
internal static class Tokenizer
{
    public static List<SurfaceToken> Tokenize(string text)
    {
        var breaks = new LineBreaks(text);
        var tokens = new List<SurfaceToken>(text.Length / 5 + 1);
        var position = 0;
        var afterSpace = true;
        var afterBreak = true;
        while (position < text.Length)
        {
            if (Characters.IsBlank(text[position]))
            {
                afterSpace = true;
                afterBreak = afterBreak || breaks.IsHard(position);
                position++;
                continue;
            }
            var whole = EndOfToken(text, position, afterSpace);
            var end = GluedWords.End(text, position, whole);
            tokens.Add(new SurfaceToken(Form(text, position, end), new TextSpan(position, end), afterSpace, afterBreak));
            (position, afterSpace, afterBreak) = (end, false, end < whole);
        }
        return tokens;
    }

    private static int EndOfToken(string text, int start, bool afterSpace)
    {
        if (Addresses.End(text, start, afterSpace) is var address && address > start)
            return address;
        if (Numbers.End(text, start, afterSpace) is var number && number > start)
            return number;
        return Characters.IsWordPart(text[start]) || Clitics.At(text, start)
            ? WordScanner.End(text, start)
            : PunctuationEnd(text, start);
    }

    // « ... » and « -- » are one sign, « )) » are two.
    private static int PunctuationEnd(string text, int start)
    {
        var end = start + 1;
        if (text[start] == '°' && end < text.Length && text[end] is 'C' or 'F')
            return end + 1;
        if (text[start] is '.' or '-' or '…' or '*' or '=' or '_')
        {
            while (end < text.Length && text[end] == text[start])
                end++;
        }
        return end;
    }

    private static string Form(string text, int start, int end)
    {
        var form = text[start..end];
        if (!form.Any(Characters.IsInvisible))
            return form;
        var visible = string.Concat(form.Where(c => !Characters.IsInvisible(c)));
        return visible.Length == 0 ? form : visible;
    }
}
