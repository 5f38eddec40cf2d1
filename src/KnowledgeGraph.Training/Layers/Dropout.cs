using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>Dropout: in training each value is zero with the given probability, else raised so that its mean stays.</summary>
internal sealed class Dropout(float probability)
{
    private readonly Matrix _factors = new();
    private bool _active;

    /// <param name="noise">Null leaves the values as they are.</param>
    public void Forward(Matrix x, Noise? noise)
    {
        _active = noise is not null && probability > 0;
        if (!_active)
            return;
        Draw(_factors.Resize(x.Rows, x.Columns).Data, noise!);
        TensorPrimitives.Multiply(x.Data, _factors.Data, x.Data);
    }

    public void Backward(Matrix gradient)
    {
        if (_active)
            TensorPrimitives.Multiply(gradient.Data, _factors.Data, gradient.Data);
    }

    // Four draws of sixteen bits from each random number.
    private void Draw(Span<float> factors, Noise noise)
    {
        var threshold = (ulong)(probability * 65536);
        var kept = 1 / (1 - probability);
        ulong bits = 0;
        for (var i = 0; i < factors.Length; i++, bits >>= 16)
        {
            if (i % 4 == 0)
                bits = noise.Next();
            factors[i] = (bits & 0xFFFF) < threshold ? 0 : kept;
        }
    }
}
