using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Text as XML 1.0 can hold it: characters that it forbids become U+FFFD.</summary>
internal sealed class XmlText
{
    /// <summary>How many it has replaced so far.</summary>
    public int Replaced { get; private set; }

    /// <summary>Expects well-formed UTF-16.</summary>
    public string Legal(string text)
    {
        char[]? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\uD800' || XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]))
                continue;
            repaired ??= text.ToCharArray();
            repaired[i] = '\uFFFD';
            Replaced++;
        }
        return repaired is null ? text : new string(repaired);
    }
}
