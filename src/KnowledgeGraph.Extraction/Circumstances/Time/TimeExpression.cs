using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>Words that say when: tokens <paramref name="First"/> to <paramref name="Last"/>, 1-based and inclusive.</summary>
internal sealed record TimeExpression(int First, int Last, TimeMeaning Meaning, TimeSlots Slots)
{
    /// <summary>The word on which the expression hangs in the tree.</summary>
    internal Token HeadIn(Sentence sentence)
    {
        for (var index = First; index <= Last; index++)
        {
            // « (1994 », « et 2016 »: brackets and conjunctions belong to the pattern only.
            if (sentence[index].Upos is not (Upos.PUNCT or Upos.CCONJ or Upos.ADP or Upos.DET) && (sentence[index].Head < First || sentence[index].Head > Last))
                return sentence[index];
        }
        return sentence[Last];
    }
}
