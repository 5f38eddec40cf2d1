using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// Writes XML as UTF-8 straight into a buffer: markup as it is given, text escaped in runs. A carriage return survives as a character reference; control
/// characters that XML 1.0 forbids become U+FFFD. Noncharacters and lone surrogates, which no graph holds, are not looked for.
/// </summary>
internal sealed class Utf8XmlWriter(Stream stream) : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int LongestRun = BufferSize / 4;

    private static readonly char[] Forbidden = [.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r")];
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create([.. Forbidden, .. "&<>\r"]);
    private static readonly SearchValues<char> SpecialInAttributes = SearchValues.Create([.. Forbidden, .. "&<>\r\n\t\""]);

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _count;

    /// <summary>How many characters that XML forbids it has replaced so far.</summary>
    public int Replaced { get; private set; }

    /// <param name="markup">Shorter than the buffer.</param>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(_buffer.AsSpan(_count));
        _count += markup.Length;
    }

    /// <summary>Text between tags; must not part a surrogate pair.</summary>
    public void Text(ReadOnlySpan<char> text) => Escaped(text, SpecialInText);

    /// <summary>Text between the quotes of an attribute.</summary>
    public void AttributeText(ReadOnlySpan<char> text) => Escaped(text, SpecialInAttributes);

    /// <summary>In a form that every culture and <see cref="System.Xml.XmlConvert"/> reads.</summary>
    public void Number<T>(T number, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Reserve(64);
        number.TryFormat(_buffer.AsSpan(_count), out var written, format, CultureInfo.InvariantCulture);
        _count += written;
    }

    public void Dispose()
    {
        Pass();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private ReadOnlySpan<byte> Escape(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#xD;"u8,
        '\n' => "&#xA;"u8,
        '\t' => "&#x9;"u8,
        _ => Replacement(),
    };

    private ReadOnlySpan<byte> Replacement()
    {
        Replaced++;
        return "\uFFFD"u8;
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            Plain(text[..next]);
            Markup(Escape(text[next]));
            text = text[(next + 1)..];
        }
        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestRun)
        {
            var run = char.IsHighSurrogate(text[LongestRun - 1]) ? LongestRun - 1 : LongestRun;
            Encode(text[..run]);
            text = text[run..];
        }
        Encode(text);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    private void Reserve(int bytes)
    {
        if (_count + bytes > BufferSize)
            Pass();
    }

    private void Pass()
    {
        stream.Write(_buffer, 0, _count);
        _count = 0;
    }
}
