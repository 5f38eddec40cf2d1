using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Extraction.Circumstances.Time;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>Says of single relations of an article what led to them.</summary>
internal sealed class RelationExplainer(ArticleReading reading)
{
    private const int MostReasons = 6;

    private readonly ClaimWriter _claims = new(reading);
    private readonly DateReader _dates = new(reading.Text, reading.Article.Published);

    public Explanation Explain(Judgement judgement, string? leftOutBecause)
    {
        var best = judgement.Group.Best;
        var framed = FramedBeside(best, judgement.Group);
        return Explain(_claims.Write(judgement)) with
        {
            LeftOutBecause = leftOutBecause,
            Trigger = best.Trigger.Form,
            Frame = framed is null ? "none: the learnt scorer alone proposes it" : $"{framed.Match!.Frame.Signature} ({framed.Match.Frame.Line})",
            Path = (framed ?? best).Path is { } path ? PathOf(path) : "none: they stand in different sentences",
            StatusCues = StatusCuesOf(best),
            TimeCue = TimeCueOf(best),
            Reasons = [.. judgement.Reasons().OrderByDescending(reason => Math.Abs(reason.Weight)).Take(MostReasons)],
        };
    }

    public Explanation Explain(StaticFact fact) => Explain(_claims.Write(fact)) with
    {
        Trigger = fact.Evidence.Slice(reading.Article.Text),
        Frame = "none: a phrase that names an office or a place",
        Path = "within the phrase",
    };

    private Explanation Explain(Claim claim) => new(
        claim, LabelOf(claim.Subject), LabelOf(claim.Object), [.. claim.Evidence.AttributedTo.Select(LabelOf)], null, "", "", "", [], null, []);

    private string LabelOf(string entity) => reading.Mentions.Entities[entity].Label;

    /// <summary>Of the candidates that say the same in the same sentence, the one that a frame holds best.</summary>
    private static Candidate? FramedBeside(Candidate best, CandidateGroup group) =>
        group.Candidates.Where(candidate => candidate.Match is not null && candidate.Reading.Index == best.Reading.Index).MinBy(FrameQuality.Of);

    private static string[] StatusCuesOf(Candidate candidate)
    {
        var status = StatusReader.French.Read(candidate.Reading.Sentence, candidate.Trigger, candidate.Type.Name);
        var cues = status.Cues.Select(cue => $"{cue.Words}: {cue.Effect.InFiles()}").ToList();
        if (candidate.Match?.Frame.Status is { } own)
            cues.Add($"the frame itself: {own.InFiles()}");
        if (ClaimWriter.IsExcepted(candidate))
            cues.Add($"one end is joined by a negation of its own: {Status.Negated.InFiles()}");
        if (status.IsLearnt)
            cues.Add($"the learnt model: {status.Status.InFiles()}");
        return [.. cues];
    }

    private string? TimeCueOf(Candidate candidate) => _dates.DatingOf(candidate.Reading.Index, candidate.Trigger) switch
    {
        null => null,
        { Words: { } words } => words.Slice(reading.Article.Text),
        _ => "the day that the news tells of",
    };

    // « Kiev ↑nsubj rompu ↓obl:arg Pyongyang »
    private static string PathOf(TreePath path)
    {
        var up = path.Up.Select(token => $"{token.Form} ↑{token.Relation}");
        var down = path.Down.Select(token => $"↓{token.Relation} {token.Form}");
        return string.Join(' ', [.. up, path.Top.Form, .. down]);
    }
}
