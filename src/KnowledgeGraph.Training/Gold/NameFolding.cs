using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Training.Gold;

/// <summary>Brings names to the form in which scoring compares them: without case, accents, hyphens and a leading article.</summary>
public static partial class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) ? character : ' ');
        }
        var words = Spaces().Replace(folded.ToString(), " ").Trim();
        return LeadingArticle().Replace(words, "");
    }

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    // "la corée du nord" → "corée du nord"
    [GeneratedRegex("^(?:les?|la|l|un|une|des|du|de|d|aux?|the) ")]
    private static partial Regex LeadingArticle();
}
