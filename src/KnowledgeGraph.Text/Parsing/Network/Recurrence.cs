using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>
/// Bidirectional simple recurrence (after Lei et al. 2018, without the connection to the cell): h(t) = f h(t-1) + (1 - f) z.
/// The first half of the columns reads from left to right, the second from right to left. No step holds a matrix product.
/// </summary>
internal static class Recurrence
{
    /// <summary>Sigmoids of the forget and output gates.</summary>
    /// <param name="mixed">Rows of z, f and o, each of the encoder's width.</param>
    /// <param name="gates">Becomes the rows of sigmoid(f) and sigmoid(o).</param>
    public static void Gate(Matrix mixed, Matrix gates)
    {
        var width = mixed.Columns / 3;
        gates.Resize(mixed.Rows, 2 * width);
        for (var row = 0; row < mixed.Rows; row++)
            TensorPrimitives.Sigmoid(mixed.Row(row)[width..], gates.Row(row));
    }

    /// <summary>Runs every sentence through both directions.</summary>
    /// <param name="starts">The first row of each sentence, and after the last the number of rows.</param>
    public static void Run(Matrix mixed, Matrix gates, ReadOnlySpan<int> starts, Matrix states)
    {
        var width = mixed.Columns / 3;
        var half = width / 2;
        states.Resize(mixed.Rows, width);
        for (var sentence = 0; sentence + 1 < starts.Length; sentence++)
        {
            var (first, last) = (starts[sentence], starts[sentence + 1] - 1);
            for (var row = first; row <= last; row++)
                Step(mixed.Row(row)[..half], gates.Row(row)[..half], row == first ? default : states.Row(row - 1)[..half], states.Row(row)[..half]);
            for (var row = last; row >= first; row--)
                Step(mixed.Row(row)[half..width], gates.Row(row)[half..width], row == last ? default : states.Row(row + 1)[half..], states.Row(row)[half..]);
        }
    }

    /// <summary>gated = state * o * sigmoid(o).</summary>
    public static void Output(Matrix mixed, Matrix gates, Matrix states, Matrix gated)
    {
        var width = states.Columns;
        gated.Resize(states.Rows, width);
        for (var row = 0; row < states.Rows; row++)
        {
            var target = gated.Row(row);
            TensorPrimitives.Multiply(mixed.Row(row)[(2 * width)..], gates.Row(row)[width..], target);
            TensorPrimitives.Multiply(target, states.Row(row), target);
        }
    }

    // h = z + f (before - z), where before is zero at the start of a sentence.
    private static void Step(ReadOnlySpan<float> z, ReadOnlySpan<float> f, ReadOnlySpan<float> before, Span<float> state)
    {
        for (var i = 0; i < z.Length; i += Vector512<float>.Count)
        {
            var value = Vector512.Create(z[i..]);
            var carried = before.IsEmpty ? Vector512<float>.Zero : Vector512.Create(before[i..]);
            Vector512.FusedMultiplyAdd(Vector512.Create(f[i..]), carried - value, value).CopyTo(state[i..]);
        }
    }
}
