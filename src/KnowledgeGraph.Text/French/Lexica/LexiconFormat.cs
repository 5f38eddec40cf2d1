namespace KnowledgeGraph.Text.French.Lexica;

/// <summary>
/// The file of a lexicon, little-endian: magic; then four length-prefixed sections: tags (<c>UPOS features</c>) and lemma suffix rules as lines
/// of text; analysis sets (a count byte, then tag and rule as two 16-bit numbers each); and the forms in the order of their UTF-8
/// bytes, front-coded in blocks: every form is a byte for the bytes it shares with the one before, a byte for the rest, the rest, and
/// its analysis set in three bytes. The first form of a block shares nothing. A last section holds the offset of each block.
/// </summary>
internal static class LexiconFormat
{
    public const uint Magic = 0x3158_474B; // "KGX1"
    public const int FormsInBlock = 16;
    public const int SetIdBytes = 3;
    public const int AnalysisBytes = 4;
    public const int LongestForm = byte.MaxValue;
}
