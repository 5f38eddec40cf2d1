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

    private static readonly HashSet<string> States = [.. WordTable.ReadEmbedded("Time.states.txt").Entries.Select(entry => entry.Fields[0])];

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
    public string? DateOf(int sentence, Token trigger) => DatingOf(sentence, trigger)?.Edtf;

    /// <summary>The same, with the words that it rests on.</summary>
    public Dating? DatingOf(int sentence, Token trigger) =>
        Nearest(sentence, trigger) is { } nearest ? new Dating(nearest.Time.Edtf, SpanOf(_text.Sentences[sentence], nearest.Expression))
        : DayOfTheNews(sentence, trigger) is { } day ? new Dating(day.ToString(), null)
        : null;

    private static TextSpan SpanOf(Sentence sentence, TimeExpression expression) =>
        sentence[expression.First].Span.Cover(sentence[expression.Last].Span);

    /// <summary>
    /// The day of an act told without one. In the tenses of the news it is the day told last, else the first that the article tells, else
    /// that of publication; a pluperfect goes on with the day told just before.
    /// </summary>
    private PartialDate? DayOfTheNews(int sentence, Token trigger)
    {
        var tree = _text.Sentences[sentence];
        if (StatusReader.French.ByRules(tree, trigger).Status != Graph.Status.Actual)
            return null;
        if (TenseOf(tree, trigger) is not { } verb)
            return IsVerbless(tree) ? DayOfTheNews(sentence) : null;
        return IsAct(verb) ? DayOfTheNews(sentence) : verb.IsNarrated ? DayToldBefore(sentence) : null;
    }

    /// <summary>« Onze voix contre, une abstention »: a headline or a note, told as news.</summary>
    private static bool IsVerbless(Sentence sentence) => !sentence.Tokens.Any(token => token.Morphology.Has("VerbForm", "Fin"));

    /// <summary>The verb that gives a trigger its tense: itself, or the one that it completes or accompanies.</summary>
    private static VerbGroup? TenseOf(Sentence sentence, Token trigger)
    {
        var steps = 0;
        for (Token? word = trigger; word is not null && steps++ < 4; word = sentence.HeadOf(word))
        {
            var group = new VerbGroup(sentence, word);
            if (group.Finite is not null)
                return group;
            if (word.BaseRelation is not ("xcomp" or "advcl" or "conj" or "obj"))
                return null;
        }
        return null;
    }

    /// <summary>« condamne » is said on a day; « soutient » holds for long.</summary>
    private static bool IsAct(VerbGroup verb) => verb.IsNews && !(verb.IsSimplePresent && States.Contains(verb.Lemma));

    private PartialDate? DayOfTheNews(int sentence) =>
        DayToldBefore(sentence)
        ?? _dated.Take(LeadReach).SelectMany(each => each).FirstOrDefault(IsDay)?.Time.Anchor
        ?? (_published?.AsDay is null ? null : _published);

    private PartialDate? DayToldBefore(int sentence)
    {
        for (var i = sentence - 1; i >= 0 && i >= sentence - AnchorReach; i--)
        {
            if (_dated[i].FindLast(IsDay) is { } told)
                return told.Time.Anchor;
        }
        return null;
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

    private TimeContext ContextOf(Sentence sentence, TimeExpression expression, PartialDate? anchor)
    {
        if (VerbOver(sentence, expression) is not { } verb)
            return new TimeContext(_published, anchor, IsToCome: false);
        var group = new VerbGroup(sentence, verb);
        var isToCome = StatusReader.French.IsToCome(sentence, verb)
            // « vont à Ankara, avant de se rendre à Damas lundi »
            || (group.Finite is null && sentence.HeadOf(verb) is { Upos: Upos.VERB } head && StatusReader.French.IsToCome(sentence, head));
        return new TimeContext(_published, anchor, isToCome, group.IsNarrated);
    }

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
