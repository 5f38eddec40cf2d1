using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French.Segmentation;
using KnowledgeGraph.Text.Learning;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary>How many sentences of texts that a model did not learn from it finds whole.</summary>
internal sealed class BoundaryScore
{
    private const int Shown = 60;
    private int _right, _found, _gold;

    /// <summary>F1 of whole sentences, in percent.</summary>
    public double F1 => 200.0 * _right / Math.Max(1, _found + _gold);

    public void Note(IReadOnlyList<ConllUSentence> sentences, LinearModel model, Action<string>? show = null)
    {
        var raw = RawText.Of(sentences);
        var row = new TokenRow(raw.Text);
        var ends = new SentenceSplitter(model).Ends(row).Select(end => row.Tokens[end - 1].Span.End).ToHashSet();
        _right += Spans(ends).Intersect(Spans(raw.Ends)).Count();
        (_found, _gold) = (_found + ends.Count, _gold + raw.Ends.Count);
        if (show is not null)
            ShowErrors(raw, ends, show);
    }

    private static void ShowErrors(RawText raw, HashSet<int> ends, Action<string> show)
    {
        var text = raw.Text;
        foreach (var end in ends.Except(raw.Ends).Concat(raw.Ends.Except(ends)).Order())
        {
            var (before, after) = (text[Math.Max(0, end - Shown)..end], text[end..Math.Min(text.Length, end + Shown)]);
            show($"{(ends.Contains(end) ? "invented" : "missed  ")} {before} ¶ {after}".ReplaceLineEndings("⏎"));
        }
    }

    private static IEnumerable<(int, int)> Spans(IEnumerable<int> ends)
    {
        var start = 0;
        foreach (var end in ends.Order())
        {
            yield return (start, end);
            start = end;
        }
    }
}
