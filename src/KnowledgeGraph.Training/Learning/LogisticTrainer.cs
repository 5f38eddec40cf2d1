using System.Numerics.Tensors;
using KnowledgeGraph.Text.Learning;

namespace KnowledgeGraph.Training.Learning;

/// <summary>
/// Trains a <see cref="LinearModel"/> by stochastic gradient descent with a step per feature (AdaGrad; Duchi, Hazan and Singer 2011).
/// The same examples, in the same order, give the same model.
/// </summary>
internal sealed class LogisticTrainer
{
    /// <summary>First step of every feature.</summary>
    public float Step { get; init; } = 0.3f;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Decay { get; init; } = 1e-3f;

    public int Epochs { get; init; } = 12;

    /// <summary>Features seen fewer times are left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Weights nearer to zero than this are left out of the model.</summary>
    public float LeastWeight { get; init; } = 0.05f;

    /// <summary>Whether the weights are the mean over all epochs but the first, and not those of the last.</summary>
    public bool Averaged { get; init; }

    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        var names = Features(examples);
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = examples.Select(example => (
            Features: example.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature]).ToArray(), example.Yes, example.Weight)).ToArray();
        var weights = new float[names.Length];
        var squares = new float[names.Length];
        var mean = new float[names.Length];
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var (features, yes, weight) in rows)
                Learn(features, yes, weight, weights, squares);
            if (epoch > 0)
                TensorPrimitives.MultiplyAdd(weights, 1f / (Epochs - 1), mean, mean);
        }
        return new LinearModel(names.Zip(Averaged ? mean : weights)
            .Where(pair => MathF.Abs(pair.Second) >= LeastWeight)
            .Select(pair => KeyValuePair.Create(pair.First, pair.Second)));
    }

    private string[] Features(IReadOnlyList<Example> examples) =>
    [
        .. examples.SelectMany(example => example.Features).CountBy(feature => feature)
            .Where(pair => pair.Value >= LeastCount).Select(pair => pair.Key).Order(StringComparer.Ordinal),
    ];

    private void Learn(int[] features, bool yes, float weight, float[] weights, float[] squares)
    {
        var score = 0f;
        foreach (var feature in features)
            score += weights[feature];
        var error = ((yes ? 1 : 0) - 1 / (1 + MathF.Exp(-score))) * weight;
        foreach (var feature in features)
        {
            var gradient = error - Decay * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] += Step * gradient / (1e-3f + MathF.Sqrt(squares[feature]));
        }
    }
}
