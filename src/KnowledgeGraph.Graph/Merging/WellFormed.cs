using System.Xml;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Keeps out of the graph what files cannot hold: a lone surrogate or one of U+FFFE and U+FFFF becomes U+FFFD anywhere; in names and ids, which every format writes plainly, so does
/// every character that XML 1.0 forbids. One code point stays one, so that offsets hold.
/// </summary>
internal sealed class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>How many characters it has replaced so far, each in every place where it stood.</summary>
    public int Replaced { get; private set; }

    public string? TextOrNull(string? text) => text is null ? null : Text(text);

    public string Text(string text) => Replace(text, IsNoText);

    public string? NameOrNull(string? name) => name is null ? null : Name(name);

    public string Name(string name) => Replace(name, IsForbidden);

    /// <summary>A sorted set of names.</summary>
    public IReadOnlyList<string> Names(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return [];
        if (names.Count == 1)
            return [Name(names[0])];
        return [.. names.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private string Replace(string text, Func<string, int, bool> isBad)
    {
        char[]? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\uD800' || !isBad(text, i))
                continue;
            repaired ??= text.ToCharArray();
            repaired[i] = Replacement;
            Replaced++;
        }
        return repaired is null ? text : new string(repaired);
    }

    private static bool IsForbidden(string text, int i) =>
        IsNoText(text, i) || !(char.IsSurrogate(text[i]) || XmlConvert.IsXmlChar(text[i]));

    private static bool IsNoText(string text, int i) => text[i] >= '\uFFFE' || IsLoneSurrogate(text, i);

    private static bool IsLoneSurrogate(string text, int i)
    {
        if (!char.IsSurrogate(text[i]))
            return false;
        return char.IsLowSurrogate(text[i])
            ? i == 0 || !char.IsHighSurrogate(text[i - 1])
            : i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
    }
}
