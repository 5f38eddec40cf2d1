namespace KnowledgeGraph.Text.Parsing.Decoding;

/// <summary>
/// Chooses the heads of a sentence. The best head of every word stands where that gives a tree with one root; else the best tree
/// is sought (Chu and Liu 1965, Edmonds 1967) under each of the likeliest roots.
/// </summary>
internal static class TreeDecoder
{
    private const int RootsTried = 3;

    /// <summary>Stands for no arc at all; far below any score, far above overflow.</summary>
    private const double Forbidden = -1e12;

    /// <param name="scores">Score of head h for word d at <c>d * stride + h</c>; row and column 0 are the root. Any values, also infinities and NaN.</param>
    /// <param name="heads">Becomes the head of each word; place 0 gets 0.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        heads[0] = 0;
        for (var word = 1; word < heads.Length; word++)
            heads[word] = Best(scores.Slice(word * stride, heads.Length), word);
        if (!IsTree(heads))
            Repair(scores, stride, heads);
    }

    /// <summary>Whether every word leads to the root and just one hangs on it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        for (var word = 1; word < heads.Length; word++)
            roots += heads[word] == 0 ? 1 : 0;
        return (roots == 1 || heads.Length == 1) && !HasCycle(heads);
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        var reachedFrom = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var word = start;
            while (word != 0 && reachedFrom[word] == 0)
            {
                reachedFrom[word] = start;
                word = heads[word];
            }
            if (word != 0 && reachedFrom[word] == start)
                return true;
        }
        return false;
    }

    private static int Best(ReadOnlySpan<float> row, int word)
    {
        var best = word == 0 ? 1 : 0;
        for (var head = 1; head < row.Length; head++)
        {
            if (head != word && (row[head] > row[best] || float.IsNaN(row[best])))
                best = head;
        }
        return best;
    }

    private static void Repair(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var size = heads.Length;
        var graph = new double[size, size];
        for (var word = 1; word < size; word++)
        {
            for (var head = 0; head < size; head++)
                graph[word, head] = head == word ? Forbidden : Clean(scores[word * stride + head]);
        }
        var best = double.NegativeInfinity;
        foreach (var root in LikelyRoots(graph))
        {
            var tree = SpanningTree.Highest(Under(graph, root));
            var total = Total(graph, tree);
            if (total > best)
            {
                best = total;
                tree.CopyTo(heads);
            }
        }
    }

    private static double Clean(float score) => float.IsNaN(score) ? -1e6 : Math.Clamp(score, -1e6, 1e6);

    // A root is likely where its arc to the root loses least against its best other head.
    private static int[] LikelyRoots(double[,] graph)
    {
        var size = graph.GetLength(0);
        var loss = new double[size];
        for (var word = 1; word < size; word++)
        {
            var other = Forbidden;
            for (var head = 1; head < size; head++)
                other = Math.Max(other, graph[word, head]);
            loss[word] = other - graph[word, 0];
        }
        return [.. Enumerable.Range(1, size - 1).OrderBy(word => loss[word]).ThenBy(word => word).Take(RootsTried)];
    }

    private static double[,] Under(double[,] graph, int root)
    {
        var copy = (double[,])graph.Clone();
        for (var word = 1; word < copy.GetLength(0); word++)
        {
            if (word != root)
                copy[word, 0] = Forbidden;
        }
        for (var head = 1; head < copy.GetLength(0); head++)
            copy[root, head] = Forbidden;
        return copy;
    }

    private static double Total(double[,] graph, int[] tree)
    {
        var total = 0.0;
        for (var word = 1; word < tree.Length; word++)
            total += graph[word, tree[word]];
        return total;
    }
}
