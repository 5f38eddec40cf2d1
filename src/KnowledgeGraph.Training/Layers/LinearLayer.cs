using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>y = x · weight + bias, with its gradient. Outputs are padded to whole vectors; what is beyond the labels is never read.</summary>
internal sealed class LinearLayer
{
    private readonly Matrix _transposed = new();

    public LinearLayer(ParameterList parameters, string name, int inputs, int outputs)
    {
        var columns = Matrix.Padded(outputs);
        var bound = 1 / MathF.Sqrt(inputs);
        Weight = parameters.Add(name + ".weight", inputs, columns, (values, noise) => noise.FillUniform(values, bound));
        Bias = parameters.Add(name + ".bias", 1, columns, (values, _) => values.Clear());
    }

    public Parameter Weight { get; }

    public Parameter Bias { get; }

    public Affine Frozen => new(Weight.Value.ToArray(), Bias.Value.ToArray());

    public Matrix Forward(MatrixView x, Matrix y)
    {
        y.Resize(x.Rows, Weight.Columns);
        Affine.Apply(x, Weight.Value, Bias.Value, y.View);
        return y;
    }

    /// <summary>Adds to the gradients of weight and bias.</summary>
    public void BackwardWeights(MatrixView x, Matrix dy)
    {
        MatrixProduct.Multiply(x.Transposed, dy.View, new MatrixView(Weight.Gradient, Weight.Rows, Weight.Columns), accumulate: true);
        for (var row = 0; row < dy.Rows; row++)
            TensorPrimitives.Add(Bias.Gradient, dy.Row(row), Bias.Gradient);
    }

    /// <summary>Writes (or adds) the gradient of the first inputs, as many as <paramref name="dx"/> has columns.</summary>
    public void BackwardInput(Matrix dy, MatrixView dx, bool accumulate = false)
    {
        _transposed.SetTransposed(new MatrixView(Weight.Value, Weight.Rows, Weight.Columns));
        MatrixProduct.Multiply(dy.View, _transposed.View.ColumnRange(0, dx.Columns), dx, accumulate);
    }
}
