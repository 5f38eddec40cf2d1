using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Training.Segmentation;

/// <summary>
/// Makes treebank sentences look like news as it comes: sometimes without a space after the full stop
/// (« nord-coréen.Cette »), short ones without a full stop as cross-heads between dashes (« - Sanctuaire -Le ministre »).
/// </summary>
internal sealed class NewsText(int seed)
{
    private const double Glued = 0.25;
    private const double Marked = 0.3;
    private const int LongestHead = 10;
    private readonly Random _random = new(seed);

    public RawText Of(IEnumerable<ConllUSentence> sentences)
    {
        var raw = new RawText();
        var (closed, afterHead) = (false, false);
        foreach (var sentence in sentences)
        {
            var text = sentence.Text!;
            var isHead = sentence.Words.Count <= LongestHead && char.IsLetterOrDigit(text[^1]) && _random.NextDouble() < Marked;
            var opens = isHead || char.IsUpper(text[0]) || text[0] is '"' or '«';
            var glued = afterHead || closed && opens && _random.NextDouble() < Glued;
            raw.Add(glued ? "" : " ", sentence, isHead ? "-" : "");
            afterHead = isHead;
            closed = isHead || text[^1] is '.' or '!' or '?' or '"' or '»';
        }
        return raw;
    }
}
