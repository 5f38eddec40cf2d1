using KnowledgeGraph.Text.Learning;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>
/// Cuts French text into sentences and syntactic words after the French treebanks of Universal Dependencies. Safe for use from several
/// threads.
/// </summary>
public sealed class FrenchSegmenter
{
    private readonly SentenceSplitter _sentences;
    private readonly ContractionSplitter _contractions;

    /// <summary>The segmenter with the models that ship with it.</summary>
    public FrenchSegmenter()
        : this(LinearModel.LoadEmbedded(typeof(FrenchSegmenter), "sentences.weights"), LinearModel.LoadEmbedded(typeof(FrenchSegmenter), "contractions.weights"))
    {
    }

    internal FrenchSegmenter(LinearModel sentences, LinearModel contractions) =>
        (_sentences, _contractions) = (new SentenceSplitter(sentences), new ContractionSplitter(contractions));

    /// <summary>
    /// The sentences in text order. Any text is taken, however broken; every character that is not blank lies in exactly one sentence
    /// and in the span of at least one word.
    /// </summary>
    public IReadOnlyList<SegmentedSentence> Segment(string text)
    {
        var row = new TokenRow(text);
        var sentences = new List<SegmentedSentence>();
        var start = 0;
        foreach (var end in _sentences.Ends(row))
        {
            var words = new List<Word>(end - start + 4);
            for (var at = start; at < end; at++)
                _contractions.Split(row, at, start, end, words);
            sentences.Add(new SegmentedSentence(new TextSpan(row.Tokens[start].Span.Start, row.Tokens[end - 1].Span.End), words));
            start = end;
        }
        return sentences;
    }
}
