using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Parsing.Numerics;

/// <summary>Functions applied element by element or row by row.</summary>
internal static class Activation
{
    public const float Leak = 0.1f;

    /// <summary>Negative values times <see cref="Leak"/>.</summary>
    /// <param name="x">Whole vectors of <see cref="Matrix.ColumnUnit"/> values.</param>
    /// <param name="y">May be where x is.</param>
    public static void LeakyRelu(ReadOnlySpan<float> x, Span<float> y)
    {
        for (var i = 0; i < x.Length; i += Matrix.ColumnUnit)
        {
            var value = Vector512.Create(x[i..]);
            Vector512.Max(value, value * Leak).CopyTo(y[i..]);
        }
    }

    /// <summary>Turns scores into probabilities; scores of negative infinity get none.</summary>
    /// <returns>The logarithm of the sum of the exponentials of the scores.</returns>
    public static float Softmax(Span<float> scores)
    {
        var highest = TensorPrimitives.Max<float>(scores);
        TensorPrimitives.Subtract(scores, highest, scores);
        TensorPrimitives.Exp<float>(scores, scores);
        var sum = FixedOrder.Sum(scores);
        TensorPrimitives.Multiply(scores, 1 / sum, scores);
        return highest + MathF.Log(sum);
    }
}
