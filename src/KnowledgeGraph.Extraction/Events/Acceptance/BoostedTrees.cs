namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>
/// Gradient-boosted regression trees for a probability (Friedman 2001, logistic loss): each tree adds to the log-odds. All trees have the
/// same depth and are stored level by level, so that reading one is a walk by indices.
/// </summary>
public sealed class BoostedTrees
{
    /// <param name="bias">Log-odds before any tree.</param>
    /// <param name="depth">Levels of splits in each tree.</param>
    /// <param name="splits">For each tree, its 2^depth - 1 inner nodes: the children of node i are 2i + 1 (value at most the threshold) and 2i + 2.</param>
    /// <param name="leaves">For each tree, its 2^depth leaves, left to right.</param>
    public BoostedTrees(double bias, int depth, IReadOnlyList<Split[]> splits, IReadOnlyList<float[]> leaves)
    {
        if (splits.Count != leaves.Count || splits.Any(tree => tree.Length != (1 << depth) - 1) || leaves.Any(tree => tree.Length != 1 << depth))
            throw new ArgumentException("splits and leaves do not fit the depth", nameof(splits));
        (Bias, Depth, Splits, Leaves) = (bias, depth, splits, leaves);
    }

    public double Bias { get; }

    public int Depth { get; }

    public IReadOnlyList<Split[]> Splits { get; }

    public IReadOnlyList<float[]> Leaves { get; }

    /// <summary>The probability that an instance with these feature values is positive.</summary>
    public double Probability(ReadOnlySpan<float> values) => 1 / (1 + Math.Exp(-LogOdds(values)));

    public double LogOdds(ReadOnlySpan<float> values)
    {
        var sum = Bias;
        for (var tree = 0; tree < Splits.Count; tree++)
            sum += Leaves[tree][LeafOf(Splits[tree], values)];
        return sum;
    }

    /// <summary>
    /// How far each feature moves the log-odds: along the walk through a tree, the step from a node's mean leaf to its child's counts for the
    /// feature asked there (Saabas 2014, with every leaf weighing the same).
    /// </summary>
    public double[] Contributions(ReadOnlySpan<float> values)
    {
        var contributions = new double[values.Length];
        for (var tree = 0; tree < Splits.Count; tree++)
            AddContributions(Splits[tree], Leaves[tree], values, contributions);
        return contributions;
    }

    private void AddContributions(Split[] tree, float[] leaves, ReadOnlySpan<float> values, double[] contributions)
    {
        var node = 0;
        var (first, count) = (0, leaves.Length);
        for (var level = 0; level < Depth; level++)
        {
            var before = Mean(leaves, first, count);
            var goesLeft = values[tree[node].Feature] <= tree[node].Threshold;
            count /= 2;
            first += goesLeft ? 0 : count;
            contributions[tree[node].Feature] += Mean(leaves, first, count) - before;
            node = (2 * node) + (goesLeft ? 1 : 2);
        }
    }

    private static double Mean(float[] leaves, int first, int count)
    {
        double sum = 0;
        for (var i = first; i < first + count; i++)
            sum += leaves[i];
        return sum / count;
    }

    private int LeafOf(Split[] tree, ReadOnlySpan<float> values)
    {
        var node = 0;
        for (var level = 0; level < Depth; level++)
            node = (2 * node) + (values[tree[node].Feature] <= tree[node].Threshold ? 1 : 2);
        return node - tree.Length;
    }

    /// <summary>A question at an inner node: is the value of a feature at most a threshold?</summary>
    public readonly record struct Split(int Feature, float Threshold);
}
