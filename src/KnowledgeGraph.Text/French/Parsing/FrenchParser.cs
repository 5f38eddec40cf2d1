using KnowledgeGraph.Text.French.Lexica;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Files;

namespace KnowledgeGraph.Text.French.Parsing;

/// <summary>The parser of French that ships with the program.</summary>
internal static class FrenchParser
{
    private const string File = "french.parser";

    /// <exception cref="ParserModelException">The model is missing or damaged.</exception>
    public static DependencyParser Load() => new(LoadModel(), LexiconVector.Bits);

    private static ParserModel LoadModel()
    {
        using var stream = typeof(FrenchParser).Assembly.GetManifestResourceStream(typeof(FrenchParser), File)
            ?? throw new ParserModelException(File, "is not in the program");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return ParserModelReader.Read(bytes, File);
    }
}
