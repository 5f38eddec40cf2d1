using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>
/// Reads the dates of one article: finds the time expressions of each sentence, resolves them against publication and against the date
/// told last, and gives an act the one that stands nearest to it in its tree.
/// </summary>
public sealed class DateReader
{
    // How many sentences a date stays the one that « la veille » is counted from.
    private const int AnchorReach = 3;

    private readonly AnalysedText _text;
    private readonly PartialDate? _published;
    private readonly List<DatedExpression>[] _dated;

    /// <param name="published">ISO day, month or year of publication; null where unknown, or where it is none of these.</param>
    public DateReader(AnalysedText text, string? published)
    {
        _text = text;
        _published = PartialDate.Parse(published);
        _dated = Resolve();
    }

    /// <summary>When that which a trigger reports happened or is to happen, in EDTF; null where the text does not fix it.</summary>
    /// <param name="sentence">Index of the trigger's sentence.</param>
    public string? DateOf(int sentence, Token trigger) => Nearest(sentence, trigger)?.Time.Edtf;

    private DatedExpression? Nearest(int sentence, Token trigger)
    {
        var tree = _text.Sentences[sentence];
        return _dated[sentence]
            .Select(dated => (Dated: dated, Distance: Clause.Distance(tree, trigger, dated.Expression.HeadIn(tree))))
            .OrderBy(each => each.Distance)
            .ThenBy(each => Math.Abs(each.Dated.Expression.First - trigger.Index))
            .Select(each => each.Dated)
            .FirstOrDefault();
    }

    private List<DatedExpression>[] Resolve()
    {
        var dated = new List<DatedExpression>[_text.Sentences.Count];
        (PartialDate Date, int Sentence)? told = null;
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] = [];
            foreach (var expression in TimeGrammar.French.Find(_text.Sentences[i]))
            {
                var anchor = told is { } last && i - last.Sentence <= AnchorReach ? last.Date : (PartialDate?)null;
                var context = new TimeContext(_published, anchor, IsToCome(_text.Sentences[i], expression));
                if (TimeResolver.Resolve(expression, context) is not { } time)
                    continue;
                dated[i].Add(new DatedExpression(expression, time));
                if (time.Anchor is { } date)
                    told = (date, i);
            }
        }
        return dated;
    }

    /// <summary>Whether the verb that an expression hangs on tells of something to come.</summary>
    private static bool IsToCome(Sentence sentence, TimeExpression expression)
    {
        var steps = 0;
        for (var word = expression.HeadIn(sentence); word is not null && steps++ <= sentence.Tokens.Count; word = sentence.HeadOf(word))
        {
            if (word.Upos is Upos.VERB or Upos.AUX)
                return StatusReader.French.IsToCome(sentence, word);
        }
        return false;
    }

    private sealed record DatedExpression(TimeExpression Expression, ResolvedTime Time);
}
