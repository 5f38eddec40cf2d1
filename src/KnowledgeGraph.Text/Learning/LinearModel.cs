using System.Globalization;

namespace KnowledgeGraph.Text.Learning;

/// <summary>
/// A logistic model over named binary features: the probability of yes is the logistic function of the sum of the weights of the
/// features that hold. Kept as text, one <c>weight TAB feature</c> a line; a feature that is not listed weighs nothing.
/// </summary>
public sealed class LinearModel
{
    private readonly Dictionary<string, float> _weights;

    public LinearModel(IEnumerable<KeyValuePair<string, float>> weights) => _weights = new(weights, StringComparer.Ordinal);

    /// <summary>The features with their weights, in no order.</summary>
    public IReadOnlyDictionary<string, float> Weights => _weights;

    /// <exception cref="FormatException">A line is no weight and feature; the message names it.</exception>
    public static LinearModel Load(TextReader reader, string file)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#'))
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !float.TryParse(line.AsSpan(0, tab), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                || !weights.TryAdd(line[(tab + 1)..], weight))
                throw new FormatException($"{file}:{number}: expected a weight, a tab and a feature not yet seen");
        }
        return new LinearModel(weights);
    }

    /// <summary>A model embedded beside a type.</summary>
    public static LinearModel LoadEmbedded(Type beside, string file)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, file)
            ?? throw new InvalidOperationException($"{file} is not embedded");
        using var reader = new StreamReader(stream);
        return Load(reader, file);
    }

    /// <summary>The sum of the weights; above 0 means yes.</summary>
    public float Score(IEnumerable<string> features)
    {
        var score = 0f;
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature, out var weight))
                score += weight;
        }
        return score;
    }

    /// <summary>Writes the weights, largest first, as <see cref="Load"/> reads them.</summary>
    public void Save(TextWriter writer, string comment)
    {
        writer.Write($"# {comment}\n");
        var ordered = _weights.OrderByDescending(pair => Math.Abs(pair.Value)).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (feature, weight) in ordered)
            writer.Write($"{weight.ToString("0.###", CultureInfo.InvariantCulture)}\t{feature}\n");
    }
}
