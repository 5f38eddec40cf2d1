using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>
/// Two words between which a page lost its line end: « la paixLe ministre ». One word in lower case and one with a capital, both known, so
/// that « bioMérieux » and « iPhone » stay whole.
/// </summary>
internal static class GluedWords
{
    private const int ShortestWord = 2;

    /// <summary>Where the first of two words ends in a token, or the token's end where it is one word.</summary>
    public static int End(string text, int start, int end)
    {
        if (!char.IsLower(text[start]))
            return end;
        var capital = start + 1;
        while (capital < end && !char.IsUpper(text[capital]))
            capital++;
        return capital - start >= ShortestWord && end - capital >= ShortestWord && AreKnown(text[start..capital], text[capital..end]) ? capital : end;
    }

    private static bool AreKnown(string first, string second) =>
        second.Skip(1).All(char.IsLower)
        && Lexicon.Words.Contains(first)
        && (Lexicon.Words.Analyses(second).Any() || Lexicon.Names.Analyses(second).Any());
}
