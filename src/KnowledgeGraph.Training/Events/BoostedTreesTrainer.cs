using KnowledgeGraph.Extraction.Events.Acceptance;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Trains gradient-boosted trees for a probability: second-order boosting of the logistic loss over binned features
/// (Friedman 2001; gain and leaf values after Chen and Guestrin 2016). Without sampling, so that the same rows give the same trees.
/// </summary>
internal sealed class BoostedTreesTrainer(int trees, int depth, double rate, double regularisation, int fewestInLeaf)
{
    private const int Bins = 64;

    /// <param name="rows">Feature values, one row an instance.</param>
    /// <param name="labels">Whether each instance is positive.</param>
    public BoostedTrees Train(float[][] rows, bool[] labels)
    {
        var features = rows[0].Length;
        var cuts = Enumerable.Range(0, features).Select(feature => Cuts(rows, feature)).ToArray();
        var bins = rows.Select(row => Binned(row, cuts)).ToArray();
        var positive = Math.Clamp((double)labels.Count(label => label) / labels.Length, 1e-6, 1 - 1e-6);
        var bias = Math.Log(positive / (1 - positive));
        var scores = Enumerable.Repeat(bias, rows.Length).ToArray();
        var splits = new List<BoostedTrees.Split[]>();
        var leaves = new List<float[]>();
        for (var tree = 0; tree < trees; tree++)
        {
            var (split, leaf, nodes) = Grow(bins, cuts, labels, scores);
            splits.Add(split);
            leaves.Add(leaf);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += leaf[nodes[i] - split.Length];
        }
        return new BoostedTrees(bias, depth, splits, leaves);
    }

    private static float[] Cuts(float[][] rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(bin => values[(long)bin * values.Length / Bins]).Distinct()];
    }

    private static byte[] Binned(float[] row, float[][] cuts)
    {
        var bins = new byte[row.Length];
        for (var feature = 0; feature < row.Length; feature++)
        {
            var found = Array.BinarySearch(cuts[feature], row[feature]);
            // Bin b holds the values above cut b - 1 and at most cut b.
            bins[feature] = (byte)(found < 0 ? ~found : found);
        }
        return bins;
    }

    private (BoostedTrees.Split[] Splits, float[] Leaves, int[] Nodes) Grow(byte[][] bins, float[][] cuts, bool[] labels, double[] scores)
    {
        var gradients = new double[scores.Length];
        var hessians = new double[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(-scores[i]));
            gradients[i] = probability - (labels[i] ? 1 : 0);
            hessians[i] = probability * (1 - probability);
        }
        var splits = new BoostedTrees.Split[(1 << depth) - 1];
        var nodes = new int[scores.Length];
        for (var level = 0; level < depth; level++)
        {
            var first = (1 << level) - 1;
            var histograms = Histograms(bins, cuts.Length, gradients, hessians, nodes, first, 1 << level);
            for (var node = first; node < first + (1 << level); node++)
                splits[node] = BestSplit(histograms[node - first], cuts);
            for (var i = 0; i < nodes.Length; i++)
            {
                var split = splits[nodes[i]];
                var cut = Array.BinarySearch(cuts[split.Feature], split.Threshold);
                nodes[i] = (2 * nodes[i]) + (float.IsPositiveInfinity(split.Threshold) || bins[i][split.Feature] <= cut ? 1 : 2);
            }
        }
        return (splits, Leaves(gradients, hessians, nodes, splits.Length), nodes);
    }

    private static Histogram[] Histograms(
        byte[][] bins, int features, double[] gradients, double[] hessians, int[] nodes, int first, int count)
    {
        var histograms = Enumerable.Range(0, count).Select(_ => new Histogram(features)).ToArray();
        for (var i = 0; i < nodes.Length; i++)
            histograms[nodes[i] - first].Add(bins[i], gradients[i], hessians[i]);
        return histograms;
    }

    private BoostedTrees.Split BestSplit(Histogram histogram, float[][] cuts)
    {
        // No split that gains: everything goes left.
        var best = new BoostedTrees.Split(0, float.PositiveInfinity);
        var bestGain = 1e-9;
        var whole = Score(histogram.Gradient, histogram.Hessian);
        for (var feature = 0; feature < cuts.Length; feature++)
        {
            double gradient = 0, hessian = 0;
            var instances = 0;
            for (var bin = 0; bin < cuts[feature].Length; bin++)
            {
                var cell = histogram.Cells[(feature * Bins) + bin];
                (gradient, hessian, instances) = (gradient + cell.Gradient, hessian + cell.Hessian, instances + cell.Count);
                if (instances < fewestInLeaf || histogram.Count - instances < fewestInLeaf)
                    continue;
                var gain = Score(gradient, hessian) + Score(histogram.Gradient - gradient, histogram.Hessian - hessian) - whole;
                if (gain > bestGain)
                    (bestGain, best) = (gain, new BoostedTrees.Split(feature, cuts[feature][bin]));
            }
        }
        return best;
    }

    private double Score(double gradient, double hessian) => gradient * gradient / (hessian + regularisation);

    private float[] Leaves(double[] gradients, double[] hessians, int[] nodes, int inner)
    {
        var sums = new (double Gradient, double Hessian)[1 << depth];
        for (var i = 0; i < nodes.Length; i++)
        {
            var leaf = nodes[i] - inner;
            sums[leaf] = (sums[leaf].Gradient + gradients[i], sums[leaf].Hessian + hessians[i]);
        }
        return [.. sums.Select(sum => (float)(-rate * sum.Gradient / (sum.Hessian + regularisation)))];
    }

    private sealed class Histogram(int features)
    {
        public (double Gradient, double Hessian, int Count)[] Cells { get; } = new (double, double, int)[features * Bins];

        public double Gradient { get; private set; }

        public double Hessian { get; private set; }

        public int Count { get; private set; }

        public void Add(byte[] bins, double gradient, double hessian)
        {
            for (var feature = 0; feature < bins.Length; feature++)
            {
                ref var cell = ref Cells[(feature * Bins) + bins[feature]];
                cell = (cell.Gradient + gradient, cell.Hessian + hessian, cell.Count + 1);
            }
            (Gradient, Hessian, Count) = (Gradient + gradient, Hessian + hessian, Count + 1);
        }
    }
}
