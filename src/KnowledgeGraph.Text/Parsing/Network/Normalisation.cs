using System.Numerics.Tensors;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>Layer normalisation (Ba, Kiros and Hinton 2016): each row to mean 0 and variance 1, then scaled and shifted by column.</summary>
internal sealed record Normalisation(float[] Gain, float[] Bias)
{
    private const float Epsilon = 1e-5f;

    public Matrix Apply(MatrixView x, Matrix y)
    {
        y.Resize(x.Rows, x.Columns);
        for (var row = 0; row < x.Rows; row++)
        {
            var target = y.Row(row);
            Standardise(x.Row(row), target);
            TensorPrimitives.MultiplyAdd(target, Gain, Bias, target);
        }
        return y;
    }

    /// <returns>The factor that was applied: one over the standard deviation.</returns>
    public static float Standardise(ReadOnlySpan<float> x, Span<float> standard)
    {
        var mean = FixedOrder.Sum(x) / x.Length;
        TensorPrimitives.Subtract(x, mean, standard);
        var scale = 1 / MathF.Sqrt(FixedOrder.Dot(standard, standard) / x.Length + Epsilon);
        TensorPrimitives.Multiply(standard, scale, standard);
        return scale;
    }
}
