using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Parsing.Network;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Layers;

/// <summary>The gradient of <see cref="Recurrence"/>.</summary>
internal static class RecurrenceGradient
{
    private static readonly int Lanes = Vector512<float>.Count;

    /// <summary>From the gradient of the gated states to those of the states (in place) and of the output gates.</summary>
    public static void Output(Matrix mixed, Matrix gates, Matrix states, Matrix dStates, Matrix dMixed)
    {
        var width = states.Columns;
        for (var row = 0; row < states.Rows; row++)
        {
            var outputs = mixed.Row(row)[(2 * width)..];
            var sigmoids = gates.Row(row)[width..];
            var state = states.Row(row);
            var dState = dStates.Row(row);
            var dOutput = dMixed.Row(row)[(2 * width)..];
            for (var i = 0; i < width; i += Lanes)
            {
                var o = At(outputs, i);
                var s = At(sigmoids, i);
                var d = At(dState, i);
                (d * At(state, i) * s * (Vector512<float>.One + o * (Vector512<float>.One - s))).CopyTo(dOutput[i..]);
                (d * o * s).CopyTo(dState[i..]);
            }
        }
    }

    /// <summary>Back through time, in both directions: from the gradient of the states to those of z and f.</summary>
    public static void Run(Matrix mixed, Matrix gates, Matrix states, ReadOnlySpan<int> starts, Matrix dStates, Matrix dMixed)
    {
        var half = states.Columns / 2;
        Span<float> carry = new float[half];
        for (var sentence = 0; sentence + 1 < starts.Length; sentence++)
        {
            var (first, last) = (starts[sentence], starts[sentence + 1] - 1);
            carry.Clear();
            for (var row = last; row >= first; row--)
                Step(mixed, gates, dStates, dMixed, row, 0, row == first ? default : states.Row(row - 1)[..half], carry);
            carry.Clear();
            for (var row = first; row <= last; row++)
                Step(mixed, gates, dStates, dMixed, row, half, row == last ? default : states.Row(row + 1)[half..], carry);
        }
    }

    private static void Step(
        Matrix mixed, Matrix gates, Matrix dStates, Matrix dMixed, int row, int from, ReadOnlySpan<float> before, Span<float> carry)
    {
        var values = mixed.Row(row)[from..];
        var forget = gates.Row(row)[from..];
        var dState = dStates.Row(row)[from..];
        var dValues = dMixed.Row(row)[from..];
        var dForget = dMixed.Row(row)[(dStates.Columns + from)..];
        for (var i = 0; i < carry.Length; i += Lanes)
        {
            var d = At(dState, i) + At(carry, i);
            var f = At(forget, i);
            var rest = Vector512<float>.One - f;
            var carried = before.IsEmpty ? Vector512<float>.Zero : At(before, i);
            (d * rest).CopyTo(dValues[i..]);
            (d * (carried - At(values, i)) * f * rest).CopyTo(dForget[i..]);
            (d * f).CopyTo(carry[i..]);
        }
    }

    private static Vector512<float> At(ReadOnlySpan<float> values, int index) => Vector512.Create(values[index..]);
}
