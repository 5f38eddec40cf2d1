using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Parsing.Numerics;

namespace KnowledgeGraph.Training.Learning;

/// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2019) and clipping of the gradient's length.</summary>
/// <param name="count">Parameters; a multiple of <see cref="Matrix.ColumnUnit"/>.</param>
internal sealed class AdamOptimiser(int count)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float WeightDecay = 0.01f;
    private const float LongestGradient = 5;

    private readonly float[] _first = new float[count];
    private readonly float[] _second = new float[count];
    private int _steps;

    public void Step(float[] values, float[] gradient, float rate)
    {
        _steps++;
        var length = MathF.Sqrt(FixedOrder.Dot(gradient, gradient));
        var clip = length > LongestGradient ? LongestGradient / length : 1;
        var step = rate / (1 - MathF.Pow(FirstDecay, _steps));
        var spread = 1 / (1 - MathF.Pow(SecondDecay, _steps));
        for (var i = 0; i < count; i += Vector512<float>.Count)
            Step(values.AsSpan(i), gradient.AsSpan(i), _first.AsSpan(i), _second.AsSpan(i), (clip, step, spread, 1 - rate * WeightDecay));
    }

    // One pass over all that belongs to a parameter: there are too many of them for the caches.
    private static void Step(
        Span<float> value, Span<float> gradient, Span<float> first, Span<float> second, (float Clip, float Step, float Spread, float Keep) by)
    {
        var slope = Vector512.Create<float>(gradient) * by.Clip;
        var mean = Vector512.Create<float>(first) * FirstDecay + slope * (1 - FirstDecay);
        var square = Vector512.Create<float>(second) * SecondDecay + slope * slope * (1 - SecondDecay);
        mean.CopyTo(first);
        square.CopyTo(second);
        var change = mean * by.Step / (Vector512.Sqrt(square * by.Spread) + Vector512.Create(Epsilon));
        (Vector512.Create<float>(value) * by.Keep - change).CopyTo(value);
    }
}
