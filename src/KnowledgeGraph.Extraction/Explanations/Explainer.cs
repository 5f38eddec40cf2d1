using System.Globalization;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who.StaticFacts;

namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>Says of one article's reading what led to each relation, and what was looked for in vain.</summary>
/// <param name="type">Only this relation type; every one where null.</param>
internal sealed class Explainer(ArticleReading reading, double leastConfidence, string? type)
{
    private readonly RelationExplainer _relations = new(reading);

    public ArticleExplanation Explain(IReadOnlyList<Judgement> judged, IReadOnlyList<Judgement> accepted, IEnumerable<StaticFact> facts)
    {
        var told = accepted.Where(judgement => IsAsked(judgement.Group.Type.Name)).ToList();
        var places = facts.Where(fact => IsAsked(fact.Type)).ToList();
        var leftOut = judged.Except(accepted).Where(judgement => IsAsked(judgement.Group.Type.Name)).OrderByDescending(judgement => judgement.Confidence).ToList();
        var speaking = told.Select(judgement => judgement.Group.Best.Reading.Index).Concat(places.Select(fact => fact.Sentence)).ToHashSet();
        return new ArticleExplanation(
            [.. told.Select(judgement => _relations.Explain(judgement, null)), .. places.Select(_relations.Explain)],
            [.. leftOut.Select(ExplainLeftOut)],
            [.. reading.Sentences.Where(sentence => !speaking.Contains(sentence.Index)).Select(sentence => ExplainSilence(sentence, leftOut))]);
    }

    private bool IsAsked(string name) => type is null || type == name;

    private Explanation ExplainLeftOut(Judgement judgement) => _relations.Explain(judgement, ReasonAgainst(judgement));

    private string ReasonAgainst(Judgement judgement) => judgement.Confidence < leastConfidence
        ? string.Create(CultureInfo.InvariantCulture, $"{judgement.Confidence:0.00} is below {leastConfidence:0.00}")
        : "another reading of the same words is surer";

    private SilentSentence ExplainSilence(SentenceReading sentence, IEnumerable<Judgement> leftOut)
    {
        var nearest = leftOut.FirstOrDefault(judgement => judgement.Group.Best.Reading.Index == sentence.Index);
        var missed = sentence.Matches.Where(match => IsAsked(match.Frame.Type.Name)).Select(Missed).Where(frame => frame.Missing.Count > 0);
        return new SilentSentence(
            sentence.Sentence.Span.Slice(reading.Article.Text),
            nearest is null ? null : ExplainLeftOut(nearest),
            [.. missed.OrderBy(frame => frame.Missing.Count)]);
    }

    private static MissedFrame Missed(FrameMatch match) =>
        new(match.Frame.Type.Name, match.Trigger.Form, $"{match.Frame.Signature} ({match.Frame.Line})", [.. MissingIn(match)]);

    private static IEnumerable<string> MissingIn(FrameMatch match)
    {
        if (match.Both.Count > 1)
            yield break;
        if (match.Subjects.Count == 0)
            yield return $"subject ({string.Join(", ", match.Frame.Subject)})";
        if (match.Objects.Count == 0)
            yield return $"object ({string.Join(", ", match.Frame.Object)})";
    }
}
