namespace KnowledgeGraph.Graph.Names;

/// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <returns>The distance, or more than <paramref name="farthest"/> where it is more.</returns>
    public static int Between(string a, string b, int farthest)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            if (row.Min() > farthest)
                return farthest + 1;
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
