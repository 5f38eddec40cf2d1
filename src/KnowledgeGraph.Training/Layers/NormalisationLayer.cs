using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Layer normalisation with its gradient.</summary>
internal sealed class NormalisationLayer
{
    private readonly Parameter _gain;
    private readonly Parameter _bias;
    private readonly Matrix _standard = new();
    private float[] _scales = [];

    public NormalisationLayer(ParameterList parameters, string name, int width)
    {
        _gain = parameters.Add(name + ".gain", 1, width, (values, _) => values.Fill(1));
        _bias = parameters.Add(name + ".bias", 1, width, (values, _) => values.Clear());
    }

    public Normalisation Frozen => new(_gain.Value.ToArray(), _bias.Value.ToArray());

    public Matrix Forward(Matrix x, Matrix y)
    {
        y.Resize(x.Rows, x.Columns);
        _standard.Resize(x.Rows, x.Columns);
        if (_scales.Length < x.Rows)
            _scales = new float[x.Rows];
        for (var row = 0; row < x.Rows; row++)
        {
            _scales[row] = Normalisation.Standardise(x.Row(row), _standard.Row(row));
            TensorPrimitives.MultiplyAdd(_standard.Row(row), _gain.Value, _bias.Value, y.Row(row));
        }
        return y;
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(Matrix gradient)
    {
        for (var row = 0; row < gradient.Rows; row++)
        {
            var d = gradient.Row(row);
            var standard = _standard.Row(row);
            TensorPrimitives.MultiplyAdd(d, standard, _gain.Gradient, _gain.Gradient);
            TensorPrimitives.Add(_bias.Gradient, d, _bias.Gradient);
            TensorPrimitives.Multiply(d, _gain.Value, d);
            TensorPrimitives.Subtract(d, FixedOrder.Sum(d) / d.Length, d);
            TensorPrimitives.MultiplyAdd(standard, -FixedOrder.Dot(d, standard) / d.Length, d, d);
            TensorPrimitives.Multiply(d, _scales[row], d);
        }
    }
}
