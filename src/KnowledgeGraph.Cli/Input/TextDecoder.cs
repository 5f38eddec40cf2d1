using System.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Turns bytes into text: UTF-8, UTF-16 with its mark, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding[] Marked =
    [
        StrictUtf8,
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <exception cref="RejectedInputException">The bytes are no text, or nothing but blanks.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = DecodeAny(bytes);
        if (LooksBinary(decoded.Text))
            throw new RejectedInputException("holds no text (binary, or UTF-16 without its mark); save it as UTF-8 text");
        if (string.IsNullOrWhiteSpace(decoded.Text))
            throw new RejectedInputException("is empty; put the article's text there or leave it out");
        return decoded;
    }

    private static DecodedText DecodeAny(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            var mark = MarkOf(encoding);
            if (bytes.StartsWith(mark))
                return new DecodedText(DecodeMarked(bytes[mark.Length..], encoding), false);
        }
        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(Windows1252.GetString(bytes), true);
        }
    }

    private static ReadOnlySpan<byte> MarkOf(Encoding encoding) => encoding is UTF8Encoding ? Encoding.UTF8.Preamble : encoding.Preamble;

    private static string DecodeMarked(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RejectedInputException($"begins as {encoding.WebName.ToUpperInvariant()} and breaks it later; save it as UTF-8");
        }
    }

    // One control character in fifty is more than any text has; random bytes have one in nine.
    private static bool LooksBinary(string text)
    {
        var strange = 0;
        foreach (var character in text)
        {
            if (character == '\0')
                return true;
            if (char.IsControl(character) && !char.IsWhiteSpace(character))
                strange++;
        }
        return strange * 50 > text.Length;
    }
}
