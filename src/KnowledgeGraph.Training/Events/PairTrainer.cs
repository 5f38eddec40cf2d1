using System.Numerics;
using KnowledgeGraph.Extraction.Events.Pairs;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Trains the multinomial logistic regression over pairs by stochastic gradient descent with AdaGrad step sizes (Duchi et al. 2011).
/// One thread, a fixed order from a seed and products without fused rounding: the same instances give the same weights.
/// </summary>
internal sealed class PairTrainer(IReadOnlyList<PairClass> classes)
{
    private const int Epochs = 3;
    private const float Rate = 0.08f;
    private const float Decay = 2e-6f;
    private const int Seed = 20261124;
    private const int FewestPositives = 2;

    // Rows are padded to whole vectors of any hardware width.
    private readonly int _width = (classes.Count + 1 + 15) / 16 * 16;

    public PairModel Train(IReadOnlyList<PairInstance> instances)
    {
        var features = FeaturesOf(instances);
        var rows = new Dictionary<uint, int>(features.Length);
        for (var row = 0; row < features.Length; row++)
            rows[features[row]] = row;
        var indexed = instances.Select(instance => RowsOf(instance, rows)).ToArray();
        var weights = new float[features.Length * _width];
        var squares = new float[features.Length * _width];
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(indexed[i], instances[i], weights, squares);
        }
        return Quantise(features, weights);
    }

    // A feature that never goes with a relation, or once, says little that the others do not say.
    private static uint[] FeaturesOf(IReadOnlyList<PairInstance> instances)
    {
        var positives = new Dictionary<uint, int>();
        foreach (var instance in instances.Where(instance => instance.Class != 0))
        {
            foreach (var feature in instance.Features.Distinct())
                positives[feature] = positives.GetValueOrDefault(feature) + 1;
        }
        return [.. positives.Where(pair => pair.Value >= FewestPositives).Select(pair => pair.Key).Order()];
    }

    private static int[] RowsOf(PairInstance instance, Dictionary<uint, int> rows) =>
        [.. instance.Features.Distinct().Where(rows.ContainsKey).Select(feature => rows[feature])];

    private void Step(int[] rows, PairInstance instance, float[] weights, float[] squares)
    {
        Span<float> scores = stackalloc float[_width];
        var lanes = Vector<float>.Count;
        foreach (var row in rows)
        {
            var own = weights.AsSpan(row * _width, _width);
            for (var i = 0; i < _width; i += lanes)
                (new Vector<float>(scores[i..]) + new Vector<float>(own[i..])).CopyTo(scores[i..]);
        }
        PairModel.Softmax(scores[..(classes.Count + 1)]);
        scores[instance.Class] -= 1;
        for (var i = 0; i <= classes.Count; i++)
            scores[i] *= instance.Weight;
        scores[(classes.Count + 1)..].Clear();
        var rate = new Vector<float>(Rate);
        var decay = new Vector<float>(Decay);
        var small = new Vector<float>(1e-6f);
        foreach (var row in rows)
        {
            var own = weights.AsSpan(row * _width, _width);
            var past = squares.AsSpan(row * _width, _width);
            for (var i = 0; i < _width; i += lanes)
            {
                var weight = new Vector<float>(own[i..]);
                var gradient = new Vector<float>(scores[i..]) + (decay * weight);
                var sum = new Vector<float>(past[i..]) + (gradient * gradient);
                sum.CopyTo(past[i..]);
                (weight - (rate * gradient / (Vector.SquareRoot(sum) + small))).CopyTo(own[i..]);
            }
        }
    }

    private PairModel Quantise(uint[] features, float[] weights)
    {
        var count = classes.Count + 1;
        var bytes = new sbyte[features.Length * count];
        var scales = new float[features.Length];
        for (var row = 0; row < features.Length; row++)
        {
            var own = weights.AsSpan(row * _width, count);
            var largest = 1e-9f;
            foreach (var weight in own)
                largest = Math.Max(largest, Math.Abs(weight));
            scales[row] = largest / 127;
            for (var i = 0; i < count; i++)
                bytes[(row * count) + i] = (sbyte)MathF.Round(own[i] / scales[row]);
        }
        return new PairModel(classes, features, bytes, scales);
    }
}
