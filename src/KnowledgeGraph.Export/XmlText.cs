using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Text as XML 1.0 can hold it: characters that it forbids become U+FFFD.</summary>
internal static class XmlText
{
    /// <summary>Expects well-formed UTF-16.</summary>
    public static string Legal(string text)
    {
        char[]? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\uD800' || XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]))
                continue;
            repaired ??= text.ToCharArray();
            repaired[i] = '\uFFFD';
        }
        return repaired is null ? text : new string(repaired);
    }
}
