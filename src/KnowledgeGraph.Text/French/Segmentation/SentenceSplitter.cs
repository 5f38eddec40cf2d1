using KnowledgeGraph.Text.Learning;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>Decides, from left to right, after which tokens a sentence ends.</summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    /// <summary>The index after the last token of each sentence.</summary>
    public List<int> Ends(TokenRow row)
    {
        var ends = new List<int>();
        var state = new SentenceState(afterHeading: false);
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0 && EndsBefore(row, i, state))
            {
                ends.Add(i);
                state = new SentenceState(row.Classes[i - 1].IsWord);
            }
            state.Add(row.Classes[i]);
        }
        if (row.Count > 0)
            ends.Add(row.Count);
        return ends;
    }

    // The treebanks have more headings that end in a name than names of three words, news has not: hence the last word on names.
    private bool EndsBefore(TokenRow row, int gap, SentenceState state) =>
        row.Tokens[gap].AfterBreak
        || BoundaryFeatures.IsCandidate(row, gap) && !BoundaryFeatures.MayLieInName(row, gap) && model.Score(BoundaryFeatures.Of(row, gap, state)) > 0;
}
