namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>Turns forms into what the parser reads of them.</summary>
/// <param name="tables">One vocabulary for each <see cref="WordTable"/>; the i-th string has row i + 1.</param>
/// <param name="lexicon">What the lexicon says of a form, as bits.</param>
internal sealed class WordInputs(HashedVocabulary[] tables, WordVectorIndex vectors, Func<string, ulong> lexicon)
{
    public IReadOnlyList<HashedVocabulary> Tables => tables;

    public WordVectorIndex Vectors => vectors;

    public WordInput Of(string form)
    {
        var plain = WordShape.Plain(form);
        var keys = new WordKeys(plain, stackalloc char[WordShape.LongestForm + WordShape.LongestShape]);
        var input = new WordInput { Vector = vectors.RowOf(plain), Lexicon = lexicon(plain) };
        for (var table = 0; table < WordKeys.Tables; table++)
            input.Rows[table] = tables[table].Find(keys[(WordTable)table]) + 1;
        return input;
    }
}
