namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>The spellings under which a form of running text may stand in a lexicon: « Les » as « les », « MOSCOU » as « Moscou », « Etat » as « État ».</summary>
internal static class SpellingVariants
{
    /// <summary>The form as read first, then what its case and its missing accents may hide; without repetition.</summary>
    public static IEnumerable<string> Of(string form)
    {
        form = form.Replace('’', '\'');
        yield return form;
        if (form.Length == 0 || !char.IsUpper(form[0]))
            yield break;
        var lower = form.ToLowerInvariant();
        var capitalised = char.ToUpperInvariant(form[0]) + lower[1..];
        if (capitalised != form)
            yield return capitalised;
        yield return lower;
        // Capitals often lose their accent: « Etats-Unis », « Iles ».
        foreach (var accented in Accented(form[0]))
        {
            yield return accented + form[1..];
            yield return char.ToLowerInvariant(accented) + lower[1..];
        }
    }

    private static string Accented(char capital) => capital switch
    {
        'E' => "ÉÊÈ",
        'A' => "ÀÂ",
        'I' => "Î",
        'C' => "Ç",
        'O' => "Ô",
        _ => "",
    };
}
