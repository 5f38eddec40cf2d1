using System.Text.RegularExpressions;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>
/// Leads from the French rendering of a Slavic name to the international one, so that « Pouchiline » and « Pushilin » meet.
/// </summary>
internal static partial class SlavicNames
{
    // In order: the longer clusters first. After GOST-like English practice: « tch » is ch, « ch » is sh, « ou » is u.
    private static readonly (string French, string International)[] Clusters =
    [
        ("chtch", "shch"), ("tch", "\u0001"), ("ch", "sh"), ("\u0001", "ch"), ("dj", "j"), ("ou", "u"), ("ï", "i"), ("iev", "ev"), ("aia", "aya"), ("gue", "ge"), ("gui", "gi"),
    ];

    /// <summary>The folded name with each word of Slavic look rewritten; others as they are.</summary>
    public static string ToInternational(string name)
    {
        var folded = NameFolding.FoldWords(name);
        return LooksFrench().IsMatch(folded) ? string.Join(' ', folded.Split(' ').Select(Rewrite)) : folded;
    }

    private static string Rewrite(string word)
    {
        // Without one of the clusters that only French writes, « ch » may as well be the English one.
        if (!LooksSlavic().IsMatch(word) || !LooksFrench().IsMatch(word))
            return word;
        foreach (var (french, international) in Clusters)
            word = word.Replace(french, international, StringComparison.Ordinal);
        return FinalE().Replace(word, "$1").Replace("y", "i", StringComparison.Ordinal);
    }

    // « Pouchiline », « Zakharova », « Zelensky », « Loukachenko », « Navalny », « Serguei »
    [GeneratedRegex("(ine?|ova?|eva?|ievna?|sky|ski|skii|skaia|skaya|enko|tch|itch|ich|tchik|iouk|yuk|alny|guei|gei|alia)$")]
    private static partial Regex LooksSlavic();

    // « Pouchiline », « Tchouvaline », « Medvedtchouk »
    [GeneratedRegex("ou|tch|dj|chtch")]
    private static partial Regex LooksFrench();

    [GeneratedRegex("(in)e$")]
    private static partial Regex FinalE();
}
