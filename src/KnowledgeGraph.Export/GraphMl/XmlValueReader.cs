using System.Xml;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Reads the text of the XML element at hand, without ever holding all of it.</summary>
internal sealed class XmlValueReader(XmlReader xml) : TextReader
{
    // The XML reader refuses to fill a buffer too small for a surrogate pair, so what is asked for goes through one that is not.
    private readonly char[] _chunk = new char[4096];
    private int _start;
    private int _end;

    public override int Read() => Fill() ? _chunk[_start++] : -1;

    public override int Peek() => Fill() ? _chunk[_start] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || !Fill())
            return 0;
        var read = Math.Min(count, _end - _start);
        Array.Copy(_chunk, _start, buffer, index, read);
        _start += read;
        return read;
    }

    private bool Fill()
    {
        while (_start == _end)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                return false;
            (_start, _end) = (0, xml.ReadValueChunk(_chunk, 0, _chunk.Length));
            if (_end == 0 && !xml.Read())
                return false;
        }
        return true;
    }
}
