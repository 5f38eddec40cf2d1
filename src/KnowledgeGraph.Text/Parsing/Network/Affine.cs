using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>y = x · weight + bias; the weight is inputs × outputs, row-major.</summary>
internal sealed record Affine(float[] Weight, float[] Bias)
{
    public int Outputs => Bias.Length;

    public int Inputs => Weight.Length / Bias.Length;

    public Matrix Apply(MatrixView x, Matrix y)
    {
        y.Resize(x.Rows, Outputs);
        Apply(x, Weight, Bias, y.View);
        return y;
    }

    public static void Apply(MatrixView x, Span<float> weight, ReadOnlySpan<float> bias, MatrixView y)
    {
        for (var row = 0; row < y.Rows; row++)
            bias.CopyTo(y.Row(row));
        MatrixProduct.Multiply(x, new MatrixView(weight, x.Columns, y.Columns), y, accumulate: true);
    }
}
