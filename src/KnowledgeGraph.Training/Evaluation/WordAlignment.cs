namespace KnowledgeGraph.Training.Evaluation;

/// <summary>
/// Aligns the words of two files over the same characters, as the CoNLL 2018 shared task defines it: words outside multiword tokens by
/// equal spans; inside, over the smallest region closed on both sides, by a longest common subsequence of forms in lower case.
/// </summary>
internal static class WordAlignment
{
    public static List<(EvaluatedWord Gold, EvaluatedWord System)> Align(IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system)
    {
        var pairs = new List<(EvaluatedWord, EvaluatedWord)>();
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            var (a, b) = (gold[g], system[s]);
            if (a.InRange || b.InRange)
            {
                if (a.Start < b.Start && !a.InRange)
                    g++;
                else if (b.Start < a.Start && !b.InRange)
                    s++;
                else
                    AlignRegion(gold, system, ref g, ref s, pairs);
            }
            else if ((a.Start, a.End) == (b.Start, b.End))
            {
                pairs.Add((a, b));
                g++;
                s++;
            }
            else if (a.Start <= b.Start)
                g++;
            else
                s++;
        }
        return pairs;
    }

    private static void AlignRegion(
        IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system, ref int g, ref int s, List<(EvaluatedWord, EvaluatedWord)> pairs)
    {
        var (firstGold, firstSystem) = (g, s);
        var end = Math.Max(gold[g].InRange ? gold[g].End : 0, system[s].InRange ? system[s].End : 0);
        // A multiword token that begins inside the region makes it longer.
        for (var before = -1; before != end;)
        {
            before = end;
            end = Extend(gold, ref g, end);
            end = Extend(system, ref s, end);
        }
        Common(gold, firstGold, g, system, firstSystem, s, pairs);
    }

    private static int Extend(IReadOnlyList<EvaluatedWord> words, ref int next, int end)
    {
        while (next < words.Count && (words[next].InRange ? words[next].Start < end : words[next].End <= end))
            end = Math.Max(end, words[next++].End);
        return end;
    }

    private static void Common(
        IReadOnlyList<EvaluatedWord> gold, int g, int goldEnd, IReadOnlyList<EvaluatedWord> system, int s, int systemEnd, List<(EvaluatedWord, EvaluatedWord)> pairs)
    {
        var longest = Lengths(gold, g, goldEnd, system, s, systemEnd);
        int i = 0, j = 0;
        while (g + i < goldEnd && s + j < systemEnd)
        {
            if (gold[g + i].Lower == system[s + j].Lower)
                pairs.Add((gold[g + i++], system[s + j++]));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static int[,] Lengths(IReadOnlyList<EvaluatedWord> gold, int g, int goldEnd, IReadOnlyList<EvaluatedWord> system, int s, int systemEnd)
    {
        var table = new int[goldEnd - g + 1, systemEnd - s + 1];
        for (var i = goldEnd - g - 1; i >= 0; i--)
        {
            for (var j = systemEnd - s - 1; j >= 0; j--)
                table[i, j] = gold[g + i].Lower == system[s + j].Lower ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        }
        return table;
    }
}
