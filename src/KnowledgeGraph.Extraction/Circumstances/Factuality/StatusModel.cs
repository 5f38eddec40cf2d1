using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>A multinomial logistic model: for each feature a weight for each status. It is data, learnt by the training program.</summary>
public sealed class StatusModel
{
    /// <summary>The number of statuses, and so of weights of a feature.</summary>
    public const int Classes = 4;

    private readonly IReadOnlyDictionary<string, float[]> _weights;

    /// <param name="weights">For each feature its weights, in the order of <see cref="Status"/>.</param>
    public StatusModel(IReadOnlyDictionary<string, float[]> weights) => _weights = weights;

    /// <summary>The probability of each status, in the order of <see cref="Status"/>.</summary>
    public double[] Probabilities(IReadOnlyList<string> features)
    {
        var scores = new double[Classes];
        foreach (var feature in features)
        {
            if (!_weights.TryGetValue(feature, out var weights))
                continue;
            for (var i = 0; i < Classes; i++)
                scores[i] += weights[i];
        }
        var most = scores.Max();
        var total = 0.0;
        for (var i = 0; i < Classes; i++)
            total += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < Classes; i++)
            scores[i] /= total;
        return scores;
    }

    /// <summary>One feature a line and its weights, separated by tabs, in ordinal order: the same model gives the same text.</summary>
    public string ToText() => string.Concat(_weights.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}\t{string.Join('\t', pair.Value.Select(weight => weight.ToString("0.###", CultureInfo.InvariantCulture)))}\n"));

    internal static StatusModel ReadEmbedded(string name)
    {
        using var stream = WordTable.Open(name);
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <exception cref="FormatException">A line is not a feature and its weights.</exception>
    public static StatusModel Read(TextReader text)
    {
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != Classes + 1)
                throw new FormatException($"« {line} » is not a feature and {Classes} weights");
            weights[cells[0]] = [.. cells.Skip(1).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))];
        }
        return new StatusModel(weights);
    }
}
