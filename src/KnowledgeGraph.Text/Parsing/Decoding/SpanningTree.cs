namespace KnowledgeGraph.Text.Parsing.Decoding;

/// <summary>The spanning tree of the highest sum (Chu and Liu 1965, Edmonds 1967), by contracting cycles.</summary>
internal static class SpanningTree
{
    /// <param name="scores">Score of head h for word d at [d, h]; 0 is the root. All finite.</param>
    /// <returns>The head of each word; place 0 holds 0.</returns>
    public static int[] Highest(double[,] scores)
    {
        var heads = BestHeads(scores);
        return FindCycle(heads) is { } cycle ? Expand(scores, heads, cycle) : heads;
    }

    private static int[] BestHeads(double[,] scores)
    {
        var heads = new int[scores.GetLength(0)];
        for (var word = 1; word < heads.Length; word++)
        {
            for (var head = 1; head < heads.Length; head++)
            {
                if (head != word && scores[word, head] > scores[word, heads[word]])
                    heads[word] = head;
            }
        }
        return heads;
    }

    private static List<int>? FindCycle(int[] heads)
    {
        var reachedFrom = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var word = start;
            for (; word != 0 && reachedFrom[word] == 0; word = heads[word])
                reachedFrom[word] = start;
            if (word != 0 && reachedFrom[word] == start)
                return CycleThrough(heads, word);
        }
        return null;
    }

    private static List<int> CycleThrough(int[] heads, int start)
    {
        var cycle = new List<int> { start };
        for (var word = heads[start]; word != start; word = heads[word])
            cycle.Add(word);
        return cycle;
    }

    // The cycle becomes one word, the last of a smaller graph; the head that wins for it breaks the cycle where it enters.
    private static int[] Expand(double[,] scores, int[] heads, List<int> cycle)
    {
        var kept = Enumerable.Range(0, heads.Length).Except(cycle).ToArray();
        var entered = new int[kept.Length];
        var left = new int[kept.Length];
        var smaller = Contract(scores, heads, cycle, kept, entered, left);
        var contracted = Highest(smaller);
        for (var i = 1; i < kept.Length; i++)
            heads[kept[i]] = contracted[i] == kept.Length ? left[i] : kept[contracted[i]];
        var from = contracted[kept.Length];
        heads[entered[from]] = kept[from];
        return heads;
    }

    /// <param name="entered">Becomes, for each head outside, the word of the cycle that it would govern.</param>
    /// <param name="left">Becomes, for each word outside, the word of the cycle that would govern it.</param>
    private static double[,] Contract(double[,] scores, int[] heads, List<int> cycle, int[] kept, int[] entered, int[] left)
    {
        var merged = kept.Length;
        var smaller = new double[merged + 1, merged + 1];
        for (var i = 0; i < merged; i++)
        {
            for (var j = 0; j < merged; j++)
                smaller[i, j] = scores[kept[i], kept[j]];
            var outside = kept[i];
            left[i] = cycle.MaxBy(head => scores[outside, head]);
            smaller[i, merged] = scores[outside, left[i]];
            entered[i] = cycle.MaxBy(word => scores[word, outside] - scores[word, heads[word]]);
            smaller[merged, i] = scores[entered[i], outside] - scores[entered[i], heads[entered[i]]];
        }
        return smaller;
    }
}
