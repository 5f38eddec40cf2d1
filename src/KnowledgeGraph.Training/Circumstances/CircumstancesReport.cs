using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Circumstances.Attribution;
using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Extraction.Circumstances.Time;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>How often status, speaker and date agree with the annotation where the trigger is given by it.</summary>
internal sealed class CircumstancesReport
{
    private readonly StatusConfusion _statuses = new();
    private readonly StringBuilder _errors = new();
    private readonly Tally _speakers = new();
    private readonly Tally _dates = new();

    internal void Add(AnalysedGold article)
    {
        var speakers = new SpeakerFinder(article.Text);
        var dates = new DateReader(article.Text, article.Gold.Article.Published);
        foreach (var circumstance in article.Circumstances)
        {
            AddStatus(article, circumstance);
            AddSpeaker(article, circumstance, speakers.Find(circumstance.Sentence, circumstance.Trigger));
            AddDate(article, circumstance, dates.DateOf(circumstance.Sentence, circumstance.Trigger));
        }
    }

    internal string Table() => $"{_statuses.Table()}speakers: {_speakers}\ndates: {_dates}\n";

    internal string Errors => _errors.ToString();

    private void AddStatus(AnalysedGold article, GoldCircumstance circumstance)
    {
        var reading = StatusReader.French.Read(article.Text.Sentences[circumstance.Sentence], circumstance.Trigger, circumstance.Relation.Type);
        var gold = Enum.Parse<Status>(circumstance.Relation.Status, ignoreCase: true);
        _statuses.Add(gold, reading.Status);
        if (gold != reading.Status)
            Note(article, circumstance, $"status {gold} read {reading.Status} by {string.Join("; ", reading.Cues.Select(cue => $"{cue.Words}={cue.Effect}"))}");
    }

    private void AddSpeaker(AnalysedGold article, GoldCircumstance circumstance, IReadOnlyList<SpeakerPhrase> phrases)
    {
        var found = phrases.Select(phrase => NameFolding.Fold(TextOf(article.Text, phrase))).ToList();
        var right = found.Any(phrase => circumstance.Names.Any(name => $" {phrase} ".Contains($" {name} ", StringComparison.Ordinal)));
        _speakers.Add(circumstance.Relation.AttributedTo.Count > 0, found.Count > 0, right);
        if (circumstance.Relation.AttributedTo.Count > 0 && !right)
            Note(article, circumstance, $"speaker {string.Join(", ", circumstance.Relation.AttributedTo)} read {string.Join(", ", found)}");
    }

    private void AddDate(AnalysedGold article, GoldCircumstance circumstance, string? date)
    {
        _dates.Add(circumstance.Relation.Date is not null, date is not null, date == circumstance.Relation.Date);
        if (circumstance.Relation.Date is { } gold && gold != date)
            Note(article, circumstance, $"date {gold} read {date ?? "none"} (published {article.Gold.Article.Published})");
    }

    private static string TextOf(AnalysedText text, SpeakerPhrase phrase)
    {
        var sentence = text.Sentences[phrase.Sentence];
        return sentence[phrase.First].Span.Cover(sentence[phrase.Last].Span).Slice(text.Text);
    }

    private void Note(AnalysedGold article, GoldCircumstance circumstance, string what) =>
        _errors.Append(article.Gold.Article.Id).Append('\t').Append(circumstance.Relation.Type).Append('\t').Append(what)
            .Append('\t').Append(circumstance.Trigger.Form).Append('\t').Append(circumstance.Relation.Evidence)
            .Append('\t').AppendLine(article.Text.Sentences[circumstance.Sentence].Span.Slice(article.Text.Text).ReplaceLineEndings(" "));

    private sealed class Tally
    {
        private int _right;
        private int _wrong;
        private int _missing;
        private int _unasked;

        internal void Add(bool asked, bool given, bool right)
        {
            if (!asked)
                _unasked += given ? 1 : 0;
            else if (right)
                _right++;
            else if (given)
                _wrong++;
            else
                _missing++;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"right {_right}/{_right + _wrong + _missing} = {StatusConfusion.Share(_right, _right + _wrong + _missing)}, wrong {_wrong}, none {_missing}; given where the gold has none {_unasked}");
    }
}
