using System.Text;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Writes text as the content of the XML element at hand, a buffer at a time.</summary>
internal sealed class XmlContentWriter(Utf8XmlWriter xml) : TextWriter
{
    private readonly char[] _buffer = new char[8192];
    private int _count;

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        if (_count == _buffer.Length)
            Pass();
        _buffer[_count++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > 0)
        {
            if (_count == _buffer.Length)
                Pass();
            var taken = Math.Min(buffer.Length, _buffer.Length - _count);
            buffer[..taken].CopyTo(_buffer.AsSpan(_count));
            _count += taken;
            buffer = buffer[taken..];
        }
    }

    public override void Flush() => Pass();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Pass();
        base.Dispose(disposing);
    }

    // The first half of a surrogate pair waits for the other.
    private void Pass()
    {
        var kept = _count > 0 && char.IsHighSurrogate(_buffer[_count - 1]) ? 1 : 0;
        xml.Text(_buffer.AsSpan(0, _count - kept));
        _buffer[0] = _buffer[Math.Max(0, _count - 1)];
        _count = kept;
    }
}
