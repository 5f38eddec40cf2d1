using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Graph.Names;

/// <summary>
/// Brings names to the form in which they are compared: lower case, without accents, words parted by single spaces, without a leading article.
/// "L'Élysée" and "elysee" fold to the same.
/// </summary>
/// <remarks>The table stands here because normalisation to decomposed forms does nothing where a program runs without culture data.</remarks>
public static class NameFolding
{
    // Each entry: a plain letter, then the letters that lose their diacritics to it (Unicode, Latin blocks).
    private static readonly string[] Table =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđð",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ",
        "tţťțṫṭṯṱẗŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly FrozenDictionary<char, char> Plain = Table
        .SelectMany(entry => entry.Skip(1).Select(letter => (letter, entry[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    private static readonly FrozenSet<string> Articles =
        FrozenSet.ToFrozenSet(["le", "les", "la", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "the"], StringComparer.Ordinal);

    public static string Fold(string name)
    {
        var words = WithoutAccents(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 && Articles.Contains(words[0]) ? 1 : 0;
        return string.Join(' ', words, first, words.Length - first);
    }

    /// <summary>As <see cref="Fold"/>, with a leading article kept: "Le Caire" gives "le caire".</summary>
    public static string FoldWords(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var raw in name)
        {
            AppendFolded(folded, raw);
            if (folded.Length > 0 && folded[^1] == ' ' && (folded.Length == 1 || folded[^2] == ' '))
                folded.Length--;
        }
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>Appends a character in its folded form: a letter or digit, a ligature as two letters, nothing for a combining mark, a space for all else.</summary>
    public static void AppendFolded(StringBuilder folded, char raw)
    {
        var letter = char.ToLowerInvariant(raw);
        if (letter is >= '\u0300' and <= '\u036F')
            return;
        if (letter > '\u007F' && Plain.TryGetValue(letter, out var plain))
            letter = plain;
        if (letter is 'œ' or 'æ')
            folded.Append(letter == 'œ' ? 'o' : 'a').Append('e');
        else
            folded.Append(char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
    }

    private static string WithoutAccents(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var raw in name)
            AppendFolded(folded, raw);
        return folded.ToString();
    }
}
