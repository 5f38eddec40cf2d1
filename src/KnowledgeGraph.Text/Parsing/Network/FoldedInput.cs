using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>
/// The input layer with its linear map multiplied into the tables: a word is the sum of one row of each table, of its
/// pretrained vector and of what the lexicon allows.
/// </summary>
/// <param name="Start">The vector at the root, before every sentence.</param>
/// <param name="Tables">For each <see cref="WordTable"/> its rows; row 0 stands for what is unknown.</param>
internal sealed record FoldedInput(float[] Start, float[] Bias, QuantisedTable[] Tables, QuantisedTable Vectors, QuantisedTable Lexicon, Normalisation Normalisation)
{
    public int Width => Bias.Length;

    /// <summary>Writes the root and the words of one sentence to rows of <paramref name="target"/>.</summary>
    public void Write(ReadOnlySpan<WordInput> words, Matrix target, int row)
    {
        Start.CopyTo(target.Row(row));
        foreach (var word in words)
            Write(word, target.Row(++row));
    }

    private void Write(in WordInput word, Span<float> target)
    {
        Bias.CopyTo(target);
        for (var table = 0; table < WordKeys.Tables; table++)
            Tables[table].AddTo(target, word.Rows[table]);
        if (word.Vector >= 0)
            Vectors.AddTo(target, word.Vector);
        for (var bits = word.Lexicon; bits != 0; bits &= bits - 1)
            Lexicon.AddTo(target, System.Numerics.BitOperations.TrailingZeroCount(bits));
        Normalisation.Standardise(target, target);
        TensorPrimitives.MultiplyAdd(target, Normalisation.Gain, Normalisation.Bias, target);
    }
}
