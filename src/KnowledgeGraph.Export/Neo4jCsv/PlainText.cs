using System.Text;

namespace KnowledgeGraph.Export.Neo4jCsv;

/// <summary>
/// Text as a field of the tables can hold it: lines inside fields make the importer slow, and the delimiter of arrays must stay alone, so line breaks and tabs
/// become spaces, other control characters U+FFFD.
/// </summary>
internal sealed class PlainText
{
    /// <summary>How many characters it has replaced so far.</summary>
    public int Replaced { get; private set; }

    public string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', Neo4jTable.ArrayDelimiter) < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
            plain.Append(character > Neo4jTable.ArrayDelimiter ? character : Replacement(character));
        return plain.ToString();
    }

    private char Replacement(char character)
    {
        Replaced++;
        return character is '\n' or '\r' or '\t' ? ' ' : '\uFFFD';
    }
}
