using KnowledgeGraph.Extraction.Circumstances.Factuality;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>
/// Learns a multinomial logistic model by stochastic gradient descent with per-weight step sizes (J. Duchi et al., "Adaptive Subgradient
/// Methods", JMLR 12, 2011). The order of the examples comes from a fixed seed: the same examples give the same model.
/// </summary>
internal static class StatusTrainer
{
    private const int Epochs = 12;
    private const double Rate = 0.1;
    private const double Decay = 2e-4;
    private const float Least = 0.05f;
    private const int LeastCount = 3;

    internal static StatusModel Train(IReadOnlyList<StatusExample> examples)
    {
        var kept = examples.SelectMany(example => example.Features).CountBy(feature => feature)
            .Where(pair => pair.Value >= LeastCount).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var index = kept.Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at, StringComparer.Ordinal);
        var encoded = examples.Select(example => (Features: example.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray(), Gold: (int)example.Gold)).ToArray();
        var weights = new double[kept.Count, StatusModel.Classes];
        var squares = new double[kept.Count, StatusModel.Classes];
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(encoded);
            foreach (var (features, gold) in encoded)
                Step(weights, squares, features, gold);
        }
        return new StatusModel(Pruned(kept, weights));
    }

    private static void Step(double[,] weights, double[,] squares, int[] features, int gold)
    {
        var probabilities = Softmax(weights, features);
        for (var status = 0; status < StatusModel.Classes; status++)
        {
            var error = probabilities[status] - (status == gold ? 1 : 0);
            foreach (var feature in features)
            {
                var gradient = error + (Decay * weights[feature, status]);
                squares[feature, status] += gradient * gradient;
                weights[feature, status] -= Rate * gradient / (Math.Sqrt(squares[feature, status]) + 1e-6);
            }
        }
    }

    private static double[] Softmax(double[,] weights, int[] features)
    {
        var scores = new double[StatusModel.Classes];
        for (var status = 0; status < StatusModel.Classes; status++)
        {
            foreach (var feature in features)
                scores[status] += weights[feature, status];
        }
        var most = scores.Max();
        var total = 0.0;
        for (var status = 0; status < StatusModel.Classes; status++)
            total += scores[status] = Math.Exp(scores[status] - most);
        for (var status = 0; status < StatusModel.Classes; status++)
            scores[status] /= total;
        return scores;
    }

    private static Dictionary<string, float[]> Pruned(List<string> features, double[,] weights)
    {
        var kept = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var feature = 0; feature < features.Count; feature++)
        {
            var row = Enumerable.Range(0, StatusModel.Classes).Select(status => (float)weights[feature, status]).ToArray();
            if (row.Any(weight => Math.Abs(weight) >= Least))
                kept[features[feature]] = row;
        }
        return kept;
    }
}
