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

    // How many sentences make up the lead of an article.
    private const int LeadReach = 5;

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
    public string? DateOf(int sentence, Token trigger) =>
        Nearest(sentence, trigger)?.Time.Edtf ?? (IsNews(sentence, trigger) ? DayOfTheNews(sentence)?.ToString() : null);

    /// <summary>Whether the trigger tells of something done in the tenses of the news, so that it belongs to the day told of last.</summary>
    private bool IsNews(int sentence, Token trigger)
    {
        var tree = _text.Sentences[sentence];
        return new VerbGroup(tree, trigger).IsNews && StatusReader.French.ByRules(tree, trigger).Status == Graph.Status.Actual;
    }

    /// <summary>The day told last in the sentences before, else the first day that the article tells, else the day of publication.</summary>
    private PartialDate? DayOfTheNews(int sentence)
    {
        for (var i = sentence - 1; i >= 0 && i >= sentence - AnchorReach; i--)
        {
            if (_dated[i].FindLast(IsDay) is { } told)
                return told.Time.Anchor;
        }
        return _dated.Take(LeadReach).SelectMany(each => each).FirstOrDefault(IsDay)?.Time.Anchor
            ?? (_published?.AsDay is null ? null : _published);
    }

    /// <summary>« mercredi », « hier »: a day near publication.</summary>
    private static bool IsDay(DatedExpression dated) => dated.Expression.Meaning.Kind is TimeKind.Weekday or TimeKind.Offset && dated.Time.Anchor?.AsDay is not null;

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
                var context = ContextOf(_text.Sentences[i], expression, anchor);
                if (TimeResolver.Resolve(expression, context) is not { } time)
                    continue;
                dated[i].Add(new DatedExpression(expression, time));
                if (time.Anchor is { } date)
                    told = (date, i);
            }
        }
        return dated;
    }

    private TimeContext ContextOf(Sentence sentence, TimeExpression expression, PartialDate? anchor) =>
        VerbOver(sentence, expression) is { } verb
            ? new TimeContext(_published, anchor, StatusReader.French.IsToCome(sentence, verb), new VerbGroup(sentence, verb).IsNarrated)
            : new TimeContext(_published, anchor, IsToCome: false);

    private static Token? VerbOver(Sentence sentence, TimeExpression expression)
    {
        var steps = 0;
        for (var word = expression.HeadIn(sentence); word is not null && steps++ <= sentence.Tokens.Count; word = sentence.HeadOf(word))
        {
            if (word.Upos is Upos.VERB or Upos.AUX)
                return word;
        }
        return null;
    }

    private sealed record DatedExpression(TimeExpression Expression, ResolvedTime Time);
}
