using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Text from articles as a terminal may show it: on one line, and without characters that would steer the terminal or turn the line round.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085')
                printable.Append(' ');
            else if (char.IsControl(character) || IsDirectional(character))
                printable.Append('\uFFFD');
            else
                printable.Append(character);
        }
        return printable.ToString();
    }

    private static bool IsDirectional(char character) =>
        character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ||
        char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator;
}
