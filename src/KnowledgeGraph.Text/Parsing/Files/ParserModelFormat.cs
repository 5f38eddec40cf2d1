namespace KnowledgeGraph.Text.Parsing.Files;

/// <summary>
/// The file of a parser: the eight bytes of <see cref="Magic"/>, version, length of the rest (32-bit), SHA-256 of the rest, the rest.
/// Numbers are little-endian. Tables are 8-bit integers with one 32-bit float scale a row, other weights 16-bit floats.
/// </summary>
internal static class ParserModelFormat
{
    public const int Version = 2;
    public const int HeaderLength = 8 + 4 + 4 + 32;

    public static ReadOnlySpan<byte> Magic => "KGPARSER"u8;
}
