using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Facts;

namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>Says of one article's reading what led to each relation, and what was looked for in vain.</summary>
internal sealed class Explainer(ArticleReading reading, IReadOnlyList<Judgement> judgements, double leastConfidence)
{
    private const int MostReasons = 6;

    public ArticleExplanation Explain()
    {
        var writer = new ClaimWriter(reading);
        var relations = judgements
            .OrderByDescending(judgement => judgement.Confidence)
            .ThenBy(judgement => judgement.Group.Best.Reading.Index)
            .Select(judgement => Explain(judgement, writer));
        return new ArticleExplanation([.. relations], [.. reading.Sentences.SelectMany(sentence => Missed(sentence, reading.Article.Text))]);
    }

    private Explanation Explain(Judgement judgement, ClaimWriter writer)
    {
        var best = judgement.Group.Best;
        var framed = judgement.Group.Candidates.Where(candidate => candidate.Match is not null).MinBy(FrameQuality.Of);
        var sentence = best.Reading.Sentence;
        var claim = writer.Write(judgement);
        return new Explanation(
            claim,
            reading.Mentions.Entities[judgement.Group.Subject].Label,
            reading.Mentions.Entities[judgement.Group.Object].Label,
            [.. claim.Evidence.AttributedTo.Select(id => reading.Mentions.Entities[id].Label)],
            judgement.Confidence >= leastConfidence,
            best.Trigger.Form,
            framed is null ? null : $"{framed.Match!.Frame.Signature} ({framed.Match.Frame.Line})",
            best.Path is { } path ? PathOf(path) : "none: they stand in different sentences",
            [.. StatusReader.French.Read(sentence, best.Trigger, best.Type.Name).Cues.Select(cue => $"{cue.Words}: {cue.Effect}")],
            [.. judgement.Reasons().OrderByDescending(reason => Math.Abs(reason.Weight)).Take(MostReasons)]);
    }

    // « Kiev ↑nsubj a rompu ↓obl Pyongyang »
    private static string PathOf(TreePath path)
    {
        var up = path.Up.Select(token => $"{token.Form} ↑{token.Relation}");
        var down = path.Down.Select(token => $"↓{token.Relation} {token.Form}");
        return string.Join(' ', [.. up, path.Top.Form, .. down]);
    }

    private static IEnumerable<MissedFrame> Missed(SentenceReading sentence, string text) =>
        from match in sentence.Matches
        let missing = MissingIn(match).ToList()
        where missing.Count > 0
        select new MissedFrame(
            sentence.Sentence.Span.Slice(text),
            match.Frame.Type.Name,
            match.Trigger.Form,
            $"{match.Frame.Signature} ({match.Frame.Line})",
            missing);

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
