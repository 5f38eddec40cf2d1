using System.Globalization;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>The classes of characters that tokens are made of.</summary>
internal static class Characters
{
    /// <summary>White space and what shows as nothing between words: control characters, zero-width spaces, byte order marks.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Signs that show as nothing inside a word, such as the soft hyphen.</summary>
    public static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Letters of any script with their combining marks, halves of surrogate pairs, and the underscore.</summary>
    public static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || char.IsLetter(c) || c == '_' || c > '\u02FF' && (IsMark(c) || char.IsSurrogate(c) || IsInvisible(c));

    public static bool IsWordPart(char c) => IsLetter(c) || char.IsDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber || c == '\u00AD';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
