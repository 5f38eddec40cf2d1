using System.Globalization;

namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>The ways a form is spelt for the tables of the parser.</summary>
internal static class WordShape
{
    /// <summary>Longer forms are cut for the tables: they are never words.</summary>
    public const int LongestForm = 64;

    public const int LongestShape = 8;

    /// <summary>Straight apostrophes, at most <see cref="LongestForm"/> code units.</summary>
    public static string Plain(string form)
    {
        if (form.Length > LongestForm)
            form = form[..LongestForm];
        return form.Replace('’', '\'').Replace('ʼ', '\'');
    }

    /// <summary>Lower case with every digit a 0: "R2D2" gives "r0d0".</summary>
    public static void Fold(ReadOnlySpan<char> plain, Span<char> folded)
    {
        plain.ToLower(folded, CultureInfo.InvariantCulture);
        foreach (ref var sign in folded)
        {
            if (char.IsDigit(sign))
                sign = '0';
        }
    }

    /// <summary>Upper case X, lower case x, digit 0, other signs themselves, repetitions once: "Jean-Luc" gives "Xx-Xx".</summary>
    /// <returns>The number of signs written, at most <see cref="LongestShape"/>.</returns>
    public static int Write(ReadOnlySpan<char> plain, Span<char> shape)
    {
        var length = 0;
        foreach (var sign in plain)
        {
            var kind = char.IsUpper(sign) ? 'X' : char.IsLetter(sign) ? 'x' : char.IsDigit(sign) ? '0' : sign;
            if (length > 0 && shape[length - 1] == kind)
                continue;
            if (length == LongestShape)
                break;
            shape[length++] = kind;
        }
        return length;
    }
}
