using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>The pairs of mentions of a sentence between which a relation is looked for.</summary>
internal static class MentionPairs
{
    /// <summary>Mentions further apart than this many tokens do not make a pair.</summary>
    private const int Widest = 70;

    /// <summary>The first of each pair is first in the text.</summary>
    public static IEnumerable<(Mention First, Mention Second)> Of(SentenceReading reading)
    {
        var mentions = reading.Mentions.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var j = i + 1; j < mentions.Count; j++)
            {
                if (mentions[i].Entity != mentions[j].Entity && mentions[j].First - mentions[i].Last <= Widest)
                    yield return (mentions[i], mentions[j]);
            }
        }
    }
}
