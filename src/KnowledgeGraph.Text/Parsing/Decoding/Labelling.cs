using KnowledgeGraph.Text.Parsing.Network;

namespace KnowledgeGraph.Text.Parsing.Decoding;

/// <summary>Picks the likeliest labels.</summary>
internal static class Labelling
{
    public static Upos BestTag(ReadOnlySpan<float> tagScores, ParserLabels labels) =>
        labels.Tags[IndexOfHighest(tagScores[..labels.Tags.Count])];

    /// <summary>The best relation of a word that is not the root; <c>root</c> is kept for the word that is.</summary>
    public static int BestRelation(ReadOnlySpan<float> scores, ParserLabels labels)
    {
        var best = labels.Root == 0 ? 1 : 0;
        for (var i = 0; i < labels.Relations.Count; i++)
        {
            if (i != labels.Root && scores[i] > scores[best])
                best = i;
        }
        return best;
    }

    public static int IndexOfHighest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return best;
    }
}
