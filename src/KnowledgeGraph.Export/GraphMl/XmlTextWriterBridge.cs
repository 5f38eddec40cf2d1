using System.Text;
using System.Xml;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Writes text as the content of the XML element at hand, without ever holding all of it. Expects only characters that XML can hold.</summary>
internal sealed class XmlTextWriterBridge(XmlWriter xml) : TextWriter
{
    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => xml.WriteString(value.ToString());

    public override void Write(char[] buffer, int index, int count) => xml.WriteChars(buffer, index, count);

    public override void Write(string? value) => xml.WriteString(value);
}
