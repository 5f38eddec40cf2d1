using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>
/// The trained network: a residual bidirectional simple recurrence under a biaffine arc scorer (Dozat and Manning 2017), a sum of
/// two vectors that names the relation, and a linear head for tags and features. Weights never change; any number of threads may
/// use it, each with a workspace of its own.
/// </summary>
internal sealed record ParserNetwork(
    ParserShape Shape,
    FoldedInput Input,
    EncoderLayer[] Layers,
    Normalisation Final,
    Affine Projection,
    Affine Arc,
    Affine Relation,
    Affine Tag)
{
    /// <summary>Runs the encoder and the heads' projections over sentences, each with a row for its root before its words.</summary>
    /// <param name="starts">The row of each sentence's root, and after the last the number of rows.</param>
    public void Encode(IReadOnlyList<WordInput[]> sentences, ReadOnlySpan<int> starts, Workspace space)
    {
        var x = space.Words.Resize(starts[^1], Shape.Width);
        for (var i = 0; i < sentences.Count; i++)
            Input.Write(sentences[i], x, starts[i]);
        foreach (var layer in Layers)
            layer.Apply(x, starts, space);
        var encoded = Final.Apply(x.View, space.Normal);
        Tag.Apply(encoded.View, space.TagScores);
        Projection.Apply(encoded.View, space.Projected);
        var arcs = 2 * Shape.ArcWidth;
        for (var row = 0; row < x.Rows; row++)
            Activation.LeakyRelu(space.Projected.Row(row)[..arcs], space.Projected.Row(row)[..arcs]);
        Arc.Apply(space.Projected.View.ColumnRange(0, Shape.ArcWidth), space.ArcDependents);
    }

    /// <summary>Scores every head for every word of one sentence: row d, column h, both counted from the root at 0.</summary>
    public Matrix ScoreArcs(int start, int rows, Workspace space)
    {
        space.ArcHeads.SetTransposed(space.Projected.View.RowRange(start, rows).ColumnRange(Shape.ArcWidth, Shape.ArcWidth));
        space.ArcScores.Resize(rows, space.ArcHeads.Columns);
        MatrixProduct.Multiply(space.ArcDependents.View.RowRange(start, rows), space.ArcHeads.View, space.ArcScores.View);
        return space.ArcScores;
    }

    /// <summary>Scores every relation of each word to its head; row i for the i-th word, counted from the root at 0.</summary>
    public Matrix ScoreRelations(int start, ReadOnlySpan<int> heads, Workspace space)
    {
        var (from, width) = (2 * Shape.ArcWidth, Shape.RelationWidth);
        space.RelationInput.Resize(heads.Length, width);
        for (var word = 0; word < heads.Length; word++)
        {
            var target = space.RelationInput.Row(word);
            var dependent = space.Projected.Row(start + word).Slice(from, width);
            TensorPrimitives.Add(dependent, space.Projected.Row(start + heads[word]).Slice(from + width, width), target);
            Activation.LeakyRelu(target, target);
        }
        return Relation.Apply(space.RelationInput.View, space.RelationScores);
    }
}
