using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Layers;

namespace KnowledgeGraph.Training.Learning;

/// <summary>Shares sentences out into batches of like length, anew each epoch.</summary>
internal static class Batches
{
    /// <returns>Indexes of sentences; each stands in one batch.</returns>
    public static List<int[]> Of(IReadOnlyList<TrainingSentence> sentences, int words, Noise noise)
    {
        // Lengths are blurred a little so that not always the same sentences meet.
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var lengths = order.Select(i => sentences[i].Forms.Length * (0.8f + 0.4f * noise.Unit())).ToArray();
        Array.Sort(lengths, order);
        var batches = new List<int[]>();
        var batch = new List<int>();
        var size = 0;
        foreach (var index in order)
        {
            batch.Add(index);
            size += sentences[index].Forms.Length + 1;
            if (size < words)
                continue;
            batches.Add([.. batch]);
            batch.Clear();
            size = 0;
        }
        if (batch.Count > 0)
            batches.Add([.. batch]);
        noise.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}
