using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Parsing.Numerics;

/// <summary>Sums over spans in one order on every processor: sixteen running sums, added up from the first to the last.</summary>
internal static class FixedOrder
{
    private static readonly int Lanes = Vector512<float>.Count;

    public static float Sum(ReadOnlySpan<float> x)
    {
        var sums = Vector512<float>.Zero;
        var i = 0;
        for (; i + Lanes <= x.Length; i += Lanes)
            sums += Vector512.Create(x.Slice(i, Lanes));
        var total = AddUp(sums);
        for (; i < x.Length; i++)
            total += x[i];
        return total;
    }

    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var sums = Vector512<float>.Zero;
        var i = 0;
        for (; i + Lanes <= x.Length; i += Lanes)
            sums = Vector512.FusedMultiplyAdd(Vector512.Create(x.Slice(i, Lanes)), Vector512.Create(y.Slice(i, Lanes)), sums);
        var total = AddUp(sums);
        for (; i < x.Length; i++)
            total = MathF.FusedMultiplyAdd(x[i], y[i], total);
        return total;
    }

    private static float AddUp(Vector512<float> sums)
    {
        var total = 0f;
        for (var lane = 0; lane < Lanes; lane++)
            total += sums[lane];
        return total;
    }
}
