namespace KnowledgeGraph.Graph.Merging;

/// <summary>Keeps lone surrogates, which no file format can hold, out of the graph: each becomes U+FFFD, one code point for one.</summary>
internal static class WellFormed
{
    public static string? TextOrNull(string? text) => text is null ? null : Text(text);

    public static string Text(string text)
    {
        var lone = FirstLoneSurrogate(text, 0);
        if (lone < 0)
            return text;
        var characters = text.ToCharArray();
        for (; lone >= 0; lone = FirstLoneSurrogate(text, lone + 1))
            characters[lone] = '\uFFFD';
        return new string(characters);
    }

    public static IReadOnlyList<string> Set(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return [];
        if (texts.Count == 1)
            return [Text(texts[0])];
        return [.. texts.Select(Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static int FirstLoneSurrogate(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            var isLow = char.IsLowSurrogate(text[i]);
            var isPaired = isLow ? i > 0 && char.IsHighSurrogate(text[i - 1]) : i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPaired)
                return i;
        }
        return -1;
    }
}
