using System.Xml;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Reads the text of the XML element at hand, without ever holding all of it.</summary>
internal sealed class XmlValueReader(XmlReader xml) : TextReader
{
    private readonly char[] _single = new char[1];

    public override int Read() => Read(_single, 0, 1) == 0 ? -1 : _single[0];

    public override int Read(char[] buffer, int index, int count)
    {
        while (true)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                return 0;
            var read = xml.ReadValueChunk(buffer, index, count);
            if (read > 0 || !xml.Read())
                return read;
        }
    }
}
