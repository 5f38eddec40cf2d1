using KnowledgeGraph.Extraction.Circumstances.Attribution;
using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Extraction.Circumstances.Time;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Facts;

/// <summary>Makes claims of the candidates that were accepted in one article: whether it is so, when, who says so, and the sentence it rests on.</summary>
internal sealed class ClaimWriter(ArticleReading reading)
{
    private readonly SpeakerFinder _speakers = new(reading.Text);
    private readonly DateReader _dates = new(reading.Text, reading.Article.Published);
    private readonly CodePoints _codePoints = new(reading.Article.Text);

    public Claim Write(Judgement judgement)
    {
        var group = judgement.Group;
        var best = group.Best;
        return new Claim(group.Type.Name, ActorOf(group), group.Object, StatusOf(best), EvidenceOf(best, judgement.Confidence));
    }

    /// <summary>The claim of an office or a place: so, undated, and told by the text itself.</summary>
    public Claim Write(StaticFact fact) => new(
        fact.Type,
        fact.Subject,
        fact.Object,
        Status.Actual,
        EvidenceAt(reading.Text.Sentences[fact.Sentence].Span, null, [], fact.Role, fact.Certainty));

    // What only a state can do, the state does, whoever of its officials is named: « Vladimir Poutine a reconnu … ».
    private string ActorOf(CandidateGroup group) =>
        group.Type.IsStateAct && reading.Mentions.Entities.GetValueOrDefault(group.Subject) is { Type: EntityType.Person, ActsFor: { } principal } && principal != group.Object
            ? principal
            : group.Subject;

    private static Status StatusOf(Candidate candidate)
    {
        if (IsExcepted(candidate))
            return Status.Negated;
        var read = StatusReader.French.Read(candidate.Reading.Sentence, candidate.Trigger, candidate.Type.Name).Status;
        return candidate.Match?.Frame.Status is { } own ? Combine(own, read) : read;
    }

    /// <summary>« Le Tchad, mais pas le Niger, a condamné … »: who is joined by a negation of its own has no part in the act.</summary>
    public static bool IsExcepted(Candidate candidate) =>
        IsExcepted(candidate.Subject, candidate.Reading) || IsExcepted(candidate.Object, candidate.Reading);

    private static bool IsExcepted(Mention end, SentenceReading reading) =>
        end.Sentence == reading.Index && reading.Sentence[end.Head] is { BaseRelation: "conj" } head && Negation.OfNoun(reading.Sentence, head).Count > 0;

    // « n'entretient plus de relations » means a rupture that is so: two negations undo one another.
    private static Status Combine(Status own, Status read) =>
        own == Status.Negated && read == Status.Negated ? Status.Actual : read == Status.Actual ? own : read;

    private Evidence EvidenceOf(Candidate candidate, double confidence) => EvidenceAt(
        candidate.Reading.Sentence.Span,
        _dates.DateOf(candidate.Reading.Index, candidate.Trigger),
        SpeakersOf(candidate),
        role: null,
        confidence);

    private Evidence EvidenceAt(TextSpan span, string? date, string[] speakers, string? role, double confidence) => new(
        reading.Article.Id,
        _codePoints.FromUtf16(span.Start),
        _codePoints.FromUtf16(span.End),
        span.Slice(reading.Article.Text),
        date,
        speakers,
        About: null,
        role,
        Math.Round(confidence, 2));

    private string[] SpeakersOf(Candidate candidate) =>
        [.. _speakers.Find(candidate.Reading.Index, candidate.Trigger)
            .Select(EntityOf)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    private string? EntityOf(SpeakerPhrase phrase)
    {
        var sentence = reading.Sentences[phrase.Sentence];
        return sentence.Mentions.Under(sentence.Sentence[phrase.Head])
            .OrderBy(found => found.Depth)
            .ThenByDescending(found => found.Mention.Certainty)
            .Select(found => found.Mention.Entity)
            .FirstOrDefault();
    }
}
