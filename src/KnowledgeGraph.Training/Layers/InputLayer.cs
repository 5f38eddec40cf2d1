using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>
/// Words to vectors: learned tables, what the lexicon allows and the fixed pretrained vector side by side, through one linear
/// map. At the end of training the map is multiplied into the tables (<see cref="FoldedInput"/>).
/// </summary>
internal sealed class InputLayer
{
    public const int LexiconBits = 40;
    public const int VectorWidth = 300;
    public const int Treebanks = 4;

    // What a word loses in training, so that the rest learns to do without.
    private const float LosesForm = 0.2f;
    private const float LosesVector = 0.1f;
    private const float LosesAffixes = 0.05f;
    private const float LosesLexicon = 0.05f;

    // Columns of each table, in the order of WordTable; the sum is a multiple of a vector.
    private static readonly int[] Widths = [64, 24, 32, 32, 16, 16, 32, 24];
    private static readonly int Learned = Widths.Sum();

    private readonly Parameter[] _tables;
    private readonly LinearLayer _linear;
    private readonly Parameter _treebanks;
    private readonly Parameter _start;
    private readonly NormalisationLayer _normalisation;
    private readonly Dropout _dropout;
    private readonly float[] _vectors;
    private readonly Matrix _parts = new();
    private readonly Matrix _sums = new();
    private readonly Matrix _dParts = new();
    private readonly List<WordInput> _words = [];

    /// <param name="rows">Rows of each learned table, with that of the unknown.</param>
    /// <param name="vectors">The pretrained vectors, <see cref="VectorWidth"/> each; never changed.</param>
    public InputLayer(ParameterList parameters, IReadOnlyList<int> rows, float[] vectors, int width, float dropout)
    {
        _vectors = vectors;
        _tables = [.. rows.Select((count, i) =>
            parameters.Add($"input.{(WordTable)i}", count, Widths[i], (values, noise) => noise.FillUniform(values, 0.5f)))];
        _linear = new LinearLayer(parameters, "input", Learned + LexiconBits + VectorWidth, width);
        _treebanks = parameters.Add("input.treebank", Treebanks, width, (values, _) => values.Clear());
        _start = parameters.Add("input.start", 1, width, (values, noise) => noise.FillUniform(values, 1));
        _normalisation = new NormalisationLayer(parameters, "input.norm", width);
        _dropout = new Dropout(dropout);
    }

    public void Forward(IReadOnlyList<WordInput[]> sentences, ReadOnlySpan<int> treebanks, ReadOnlySpan<int> starts, Matrix x, Noise? noise)
    {
        _parts.Resize(starts[^1], Learned + LexiconBits + VectorWidth).Data.Clear();
        _words.Clear();
        for (var i = 0; i < sentences.Count; i++)
        {
            _words.Add(default);
            foreach (var word in sentences[i])
            {
                var seen = noise is null ? word : WithLosses(word, noise);
                Gather(seen, _parts.Row(_words.Count));
                _words.Add(seen);
            }
        }
        _linear.Forward(_parts.View, _sums);
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var row = starts[i] + 1; row < starts[i + 1]; row++)
                TensorPrimitives.Add(_sums.Row(row), _treebanks.ValueRow(treebanks[i]), _sums.Row(row));
        }
        _normalisation.Forward(_sums, x);
        for (var i = 0; i < sentences.Count; i++)
            _start.Value.CopyTo(x.Row(starts[i]));
        _dropout.Forward(x, noise);
    }

    public void Backward(Matrix gradient, ReadOnlySpan<int> treebanks, ReadOnlySpan<int> starts)
    {
        _dropout.Backward(gradient);
        foreach (var start in starts[..^1])
        {
            TensorPrimitives.Add(_start.Gradient, gradient.Row(start), _start.Gradient);
            gradient.Row(start).Clear();
        }
        _normalisation.Backward(gradient);
        for (var i = 0; i < treebanks.Length; i++)
        {
            for (var row = starts[i] + 1; row < starts[i + 1]; row++)
                TensorPrimitives.Add(_treebanks.GradientRow(treebanks[i]), gradient.Row(row), _treebanks.GradientRow(treebanks[i]));
        }
        // The roots' rows hold no parts, and their gradient is zero by now.
        _linear.BackwardWeights(_parts.View, gradient);
        _dParts.Resize(gradient.Rows, Learned);
        _linear.BackwardInput(gradient, _dParts.View);
        ScatterToTables(starts);
    }

    /// <summary>The layer as it runs without training, for sentences of one treebank.</summary>
    public FoldedInput Fold(int treebank)
    {
        var width = _start.Count;
        var bias = _linear.Bias.Value.ToArray();
        TensorPrimitives.Add(bias, _treebanks.ValueRow(treebank), bias);
        var tables = new QuantisedTable[_tables.Length];
        var from = 0;
        for (var i = 0; i < tables.Length; from += Widths[i++])
            tables[i] = Product(_tables[i].Value, Widths[i], from);
        var lexicon = QuantisedTable.Of(_linear.Weight.Value.Slice(from * width, LexiconBits * width), width);
        return new FoldedInput(
            _start.Value.ToArray(), bias, tables, Product(_vectors, VectorWidth, from + LexiconBits), lexicon, _normalisation.Frozen);
    }

    private QuantisedTable Product(Span<float> rows, int columns, int from)
    {
        var width = _start.Count;
        var count = rows.Length / columns;
        var folded = new float[count * width];
        var part = new MatrixView(_linear.Weight.Value.Slice(from * width, columns * width), columns, width);
        MatrixProduct.Multiply(new MatrixView(rows, count, columns), part, new MatrixView(folded, count, width));
        return QuantisedTable.Of(folded, width);
    }

    private void Gather(in WordInput word, Span<float> parts)
    {
        var from = 0;
        for (var i = 0; i < _tables.Length; from += Widths[i++])
            _tables[i].ValueRow(word.Rows[i]).CopyTo(parts[from..]);
        for (var bit = 0; bit < LexiconBits; bit++)
            parts[from + bit] = word.Lexicon >> bit & 1;
        if (word.Vector >= 0)
            _vectors.AsSpan(word.Vector * VectorWidth, VectorWidth).CopyTo(parts[(from + LexiconBits)..]);
    }

    private void ScatterToTables(ReadOnlySpan<int> starts)
    {
        for (var sentence = 0; sentence + 1 < starts.Length; sentence++)
        {
            for (var row = starts[sentence] + 1; row < starts[sentence + 1]; row++)
            {
                var from = 0;
                for (var i = 0; i < _tables.Length; from += Widths[i++])
                {
                    var target = _tables[i].GradientRow(_words[row].Rows[i]);
                    TensorPrimitives.Add(target, _dParts.Row(row).Slice(from, Widths[i]), target);
                }
            }
        }
    }

    private static WordInput WithLosses(WordInput word, Noise noise)
    {
        if (noise.Unit() < LosesForm)
            word.Rows[(int)WordTable.Form] = 0;
        if (noise.Unit() < LosesVector)
            word.Vector = -1;
        if (noise.Unit() < LosesAffixes)
        {
            for (var i = (int)WordTable.LastTwo; i < WordKeys.Tables; i++)
                word.Rows[i] = 0;
        }
        if (noise.Unit() < LosesLexicon)
            word.Lexicon = 0;
        return word;
    }
}
