using KnowledgeGraph.Text.Parsing.Numerics;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Biaffine scores of heads for dependents with a softmax over the heads of each word, its loss and gradient.</summary>
internal sealed class ArcHead(ParameterList parameters, int width)
{
    private readonly LinearLayer _arc = new(parameters, "arc", width, width);
    private readonly Matrix _mapped = new();
    private readonly Matrix _dMapped = new();
    private readonly Matrix _heads = new();
    private readonly Matrix _scores = new();

    public LinearLayer Arc => _arc;

    /// <param name="arcs">Dependent and head vector of each row, side by side.</param>
    public void Forward(Matrix arcs) => _arc.Forward(arcs.View.ColumnRange(0, width), _mapped);

    /// <summary>Probabilities of the heads (columns) of the words (rows) of one sentence, both counted from the root at 0.</summary>
    public Matrix Probabilities(Matrix arcs, int start, int rows)
    {
        _heads.SetTransposed(arcs.View.RowRange(start, rows).ColumnRange(width, width));
        _scores.Resize(rows, _heads.Columns);
        MatrixProduct.Multiply(_mapped.View.RowRange(start, rows), _heads.View, _scores.View);
        for (var word = 1; word < rows; word++)
        {
            var scores = _scores.Row(word);
            scores[word] = float.NegativeInfinity;
            scores[rows..].Fill(float.NegativeInfinity);
            Activation.Softmax(scores);
        }
        return _scores;
    }

    /// <summary>Adds up the loss of all sentences and writes the gradient of the arc vectors.</summary>
    public double Backward(IReadOnlyList<TrainingSentence> sentences, ReadOnlySpan<int> starts, Matrix arcs, Matrix dArcs, float scale)
    {
        var loss = 0.0;
        _dMapped.Resize(arcs.Rows, width);
        dArcs.Resize(arcs.Rows, 2 * width);
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, rows) = (starts[i], starts[i + 1] - starts[i]);
            var gradient = Probabilities(arcs, start, rows);
            gradient.Row(0).Clear();
            for (var word = 1; word < rows; word++)
                loss += SoftmaxLoss.Backward(gradient.Row(word), sentences[i].Words[word - 1].Heads, scale);
            var scores = new MatrixView(gradient.Data, rows, rows, gradient.Columns, 1);
            MatrixProduct.Multiply(scores, arcs.View.RowRange(start, rows).ColumnRange(width, width), _dMapped.View.RowRange(start, rows));
            MatrixProduct.Multiply(scores.Transposed, _mapped.View.RowRange(start, rows), dArcs.View.RowRange(start, rows).ColumnRange(width, width));
        }
        _arc.BackwardWeights(arcs.View.ColumnRange(0, width), _dMapped);
        _arc.BackwardInput(_dMapped, dArcs.View.ColumnRange(0, width));
        return loss;
    }
}
