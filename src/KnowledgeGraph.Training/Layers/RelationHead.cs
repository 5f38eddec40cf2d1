using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Names the relation of a word to its head from the sum of one vector of each, with loss and gradient.</summary>
internal sealed class RelationHead(ParameterList parameters, int width, int relations, float dropout)
{
    private readonly LinearLayer _linear = new(parameters, "relation", width, relations);
    private readonly Dropout _dropout = new(dropout);
    private readonly Matrix _sums = new();
    private readonly Matrix _scores = new();
    private readonly Matrix _dSums = new();

    public LinearLayer Relation => _linear;

    /// <summary>Probabilities of the relations of each row to its head; rows of roots hold nothing of meaning.</summary>
    /// <param name="pairs">Dependent and head vector of each row, side by side.</param>
    /// <param name="heads">The row of the head of each row.</param>
    public Matrix Forward(MatrixView pairs, ReadOnlySpan<int> heads, Noise? noise)
    {
        _sums.Resize(pairs.Rows, width);
        for (var row = 0; row < pairs.Rows; row++)
        {
            TensorPrimitives.Add(pairs.Row(row)[..width], pairs.Row(heads[row])[width..], _sums.Row(row));
            Activation.LeakyRelu(_sums.Row(row), _sums.Row(row));
        }
        _dropout.Forward(_sums, noise);
        _linear.Forward(_sums.View, _scores);
        for (var row = 0; row < pairs.Rows; row++)
        {
            _scores.Row(row)[relations..].Fill(float.NegativeInfinity);
            Activation.Softmax(_scores.Row(row));
        }
        return _scores;
    }

    /// <summary>Adds up the loss and writes the gradient of the pairs.</summary>
    public double Backward(
        IReadOnlyList<TrainingSentence> sentences, ReadOnlySpan<int> starts, ReadOnlySpan<int> heads, MatrixView dPairs, float scale)
    {
        var loss = 0.0;
        for (var i = 0; i < sentences.Count; i++)
        {
            _scores.Row(starts[i]).Clear();
            for (var word = 0; word < sentences[i].Words.Length; word++)
                loss += SoftmaxLoss.Backward(_scores.Row(starts[i] + 1 + word), sentences[i].Words[word].Relations, scale);
        }
        _linear.BackwardWeights(_sums.View, _scores);
        _dSums.Resize(_sums.Rows, width);
        _linear.BackwardInput(_scores, _dSums.View);
        _dropout.Backward(_dSums);
        Spread(heads, dPairs);
        return loss;
    }

    // The sums keep the sign that they had before the rectifier, save where dropout made them zero, and there no gradient comes back.
    private void Spread(ReadOnlySpan<int> heads, MatrixView dPairs)
    {
        for (var row = 0; row < dPairs.Rows; row++)
            dPairs.Row(row).Clear();
        for (var row = 0; row < dPairs.Rows; row++)
        {
            var sum = _sums.Row(row);
            var d = _dSums.Row(row);
            for (var i = 0; i < width; i++)
                d[i] *= sum[i] < 0 ? Activation.Leak : 1;
            d.CopyTo(dPairs.Row(row)[..width]);
        }
        for (var row = 0; row < dPairs.Rows; row++)
        {
            var target = dPairs.Row(heads[row])[width..];
            TensorPrimitives.Add(target, _dSums.Row(row), target);
        }
    }
}
