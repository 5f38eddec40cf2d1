using KnowledgeGraph.Text.French.Segmentation;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary>The decisions of the segmenter on a text whose right segmentation is known.</summary>
internal static class SegmentationExamples
{
    public static IEnumerable<Example> Boundaries(RawText raw)
    {
        var row = new TokenRow(raw.Text);
        var (tokens, classes) = (row.Tokens, row.Classes);
        var state = new SentenceState(afterHeading: false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var ends = i > 0 && raw.Ends.Contains(tokens[i - 1].Span.End);
            if (i > 0 && BoundaryFeatures.IsCandidate(row, i))
                yield return new Example([.. BoundaryFeatures.Of(row, i, state)], ends);
            if (ends)
                state = new SentenceState(classes[i - 1].IsWord);
            state.Add(classes[i]);
        }
    }

    public static IEnumerable<Example> Contractions(RawText raw)
    {
        var row = new TokenRow(raw.Text);
        var (tokens, classes) = (row.Tokens, row.Classes);
        var start = 0;
        for (var end = 1; end <= tokens.Count; end++)
        {
            if (!raw.Ends.Contains(tokens[end - 1].Span.End))
                continue;
            for (var at = start; at < end; at++)
            {
                if (ContractionSplitter.IsAmbiguous(classes[at].Lower))
                    yield return new Example([.. ContractionFeatures.Of(classes, at, start, end)], raw.Contractions.Contains(tokens[at].Span));
            }
            start = end;
        }
    }
}
