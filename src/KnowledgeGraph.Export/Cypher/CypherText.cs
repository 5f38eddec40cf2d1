using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export.Cypher;

/// <summary>Values as Cypher literals.</summary>
internal static class CypherText
{
    /// <summary>A list, text, number, or null; nothing in a text can end its literal.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        IReadOnlyList<string> list => $"[{string.Join(", ", list.Select(Quoted))}]",
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        int number => TextFiles.Number(number),
        _ => throw new ArgumentException($"{value.GetType().Name} has no literal"),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var character in text)
        {
            if (character is '\'' or '\\' || char.IsControl(character) || character is '\u2028' or '\u2029')
                Escape(quoted, character);
            else
                quoted.Append(character);
        }
        return quoted.Append('\'').ToString();
    }

    private static void Escape(StringBuilder quoted, char character) => quoted.Append(character switch
    {
        '\'' => "\\'",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    });
}
