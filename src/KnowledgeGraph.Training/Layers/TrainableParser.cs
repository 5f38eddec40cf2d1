using KnowledgeGraph.Text.Parsing.Features;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Layers;

/// <summary>The parser's network with gradients; <see cref="Freeze"/> gives the one that parses.</summary>
internal sealed class TrainableParser
{
    private readonly ParserShape _shape;
    private readonly InputLayer _input;
    private readonly RecurrentLayer[] _layers;
    private readonly NormalisationLayer _final;
    private readonly Dropout _encodedDropout;
    private readonly LinearLayer _projection;
    private readonly Dropout _arcDropout;
    private readonly ArcHead _arcs;
    private readonly RelationHead _relations;
    private readonly TagHead _tags;
    private readonly Matrix _x = new();
    private readonly Matrix _encoded = new();
    private readonly Matrix _projected = new();
    private readonly Matrix _arcVectors = new();
    private readonly Matrix _dArcVectors = new();
    private readonly Matrix _dEncoded = new();

    public TrainableParser(ParserShape shape, ParserLabels labels, IReadOnlyList<int> tableRows, float[] vectors, ParserDropout dropout)
    {
        _shape = shape;
        _input = new InputLayer(Parameters, tableRows, vectors, shape.Width, dropout.Input);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(i => new RecurrentLayer(Parameters, $"layer{i}", shape.Width, dropout.Layer))];
        _final = new NormalisationLayer(Parameters, "final", shape.Width);
        _encodedDropout = new Dropout(dropout.Head);
        _projection = new LinearLayer(Parameters, "projection", shape.Width, shape.ProjectionWidth);
        _arcDropout = new Dropout(dropout.Head);
        _arcs = new ArcHead(Parameters, shape.ArcWidth);
        _relations = new RelationHead(Parameters, shape.RelationWidth, labels.Relations.Count, dropout.Head);
        _tags = new TagHead(Parameters, shape.Width, labels);
    }

    public ParameterList Parameters { get; } = new();

    public void Initialise(ulong seed)
    {
        Parameters.Initialise(new Noise(seed));
        foreach (var layer in _layers)
            layer.SpreadForgetBias();
    }

    /// <summary>Adds the gradient of some sentences' loss to the parameters' gradients.</summary>
    /// <param name="scale">Factor of the gradient: one over the words of the whole batch.</param>
    /// <returns>The sum of the losses of the words, unscaled.</returns>
    public double Learn(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<WordInput[]> inputs, float scale, Noise? noise)
    {
        var starts = Starts(inputs);
        int[] treebanks = [.. sentences.Select(sentence => sentence.Treebank)];
        var heads = HeadRows(sentences, starts);
        Forward(inputs, treebanks, starts, noise);
        _relations.Forward(_projected.View.ColumnRange(2 * _shape.ArcWidth, 2 * _shape.RelationWidth), heads, noise);
        _tags.Forward(_encoded);
        var loss = BackwardHeads(sentences, starts, heads, scale);
        BackwardEncoder(treebanks, starts);
        return loss;
    }

    /// <summary>The network as it parses sentences after the rules of one treebank.</summary>
    public ParserNetwork Freeze(int treebank) => new(
        _shape,
        _input.Fold(treebank),
        [.. _layers.Select(layer => layer.Frozen)],
        _final.Frozen,
        _projection.Frozen,
        _arcs.Arc.Frozen,
        _relations.Relation.Frozen,
        _tags.Tag.Frozen);

    private static int[] Starts(IReadOnlyList<WordInput[]> inputs)
    {
        var starts = new int[inputs.Count + 1];
        for (var i = 0; i < inputs.Count; i++)
            starts[i + 1] = starts[i] + inputs[i].Length + 1;
        return starts;
    }

    private static int[] HeadRows(IReadOnlyList<TrainingSentence> sentences, int[] starts)
    {
        var rows = new int[starts[^1]];
        for (var i = 0; i < sentences.Count; i++)
        {
            rows[starts[i]] = starts[i];
            for (var word = 0; word < sentences[i].Words.Length; word++)
                rows[starts[i] + 1 + word] = starts[i] + sentences[i].Words[word].Head;
        }
        return rows;
    }

    private void Forward(IReadOnlyList<WordInput[]> inputs, int[] treebanks, int[] starts, Noise? noise)
    {
        _x.Resize(starts[^1], _shape.Width);
        _input.Forward(inputs, treebanks, starts, _x, noise);
        foreach (var layer in _layers)
            layer.Forward(_x, starts, noise);
        _final.Forward(_x, _encoded);
        _encodedDropout.Forward(_encoded, noise);
        _projection.Forward(_encoded.View, _projected);
        _arcVectors.Resize(_x.Rows, 2 * _shape.ArcWidth);
        for (var row = 0; row < _x.Rows; row++)
            Activation.LeakyRelu(_projected.Row(row)[..(2 * _shape.ArcWidth)], _arcVectors.Row(row));
        _arcDropout.Forward(_arcVectors, noise);
        _arcs.Forward(_arcVectors);
    }

    private double BackwardHeads(IReadOnlyList<TrainingSentence> sentences, int[] starts, int[] heads, float scale)
    {
        var loss = _arcs.Backward(sentences, starts, _arcVectors, _dArcVectors, scale);
        _arcDropout.Backward(_dArcVectors);
        var (arcs, relations) = (2 * _shape.ArcWidth, 2 * _shape.RelationWidth);
        // The projected values are not needed after this, so their gradient takes their place.
        for (var row = 0; row < _projected.Rows; row++)
        {
            var value = _projected.Row(row);
            var d = _dArcVectors.Row(row);
            for (var i = 0; i < arcs; i++)
                value[i] = value[i] < 0 ? d[i] * Activation.Leak : d[i];
        }
        loss += _relations.Backward(sentences, starts, heads, _projected.View.ColumnRange(arcs, relations), scale);
        _projection.BackwardWeights(_encoded.View, _projected);
        _dEncoded.Resize(_encoded.Rows, _encoded.Columns);
        _projection.BackwardInput(_projected, _dEncoded.View);
        return loss + _tags.Backward(sentences, starts, _encoded, _dEncoded, scale);
    }

    private void BackwardEncoder(int[] treebanks, int[] starts)
    {
        _encodedDropout.Backward(_dEncoded);
        _final.Backward(_dEncoded);
        for (var i = _layers.Length - 1; i >= 0; i--)
            _layers[i].Backward(_dEncoded, starts);
        _input.Backward(_dEncoded, treebanks, starts);
    }
}
