using KnowledgeGraph.Extraction.Explanations;
using KnowledgeGraph.Extraction.Who;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>
/// The one place that accepts or rejects candidates. What was learnt decides on the relation types that it has seen; candidates of any
/// other type, such as a user's own, go by how well a frame holds them.
/// </summary>
internal sealed class Acceptor(AcceptanceModel? model)
{
    // The confidence of a candidate that rules alone vouch for: both ends at the head of first positions, and less with each step away.
    private const double RuleConfidence = 0.8;
    private const double RuleStep = 0.12;

    public IReadOnlyList<Judgement> Judge(IReadOnlyList<CandidateGroup> groups, ArticleMentions mentions, int sentences)
    {
        var features = new GroupFeatures(model?.Statistics ?? new AcceptanceStatistics(), groups, mentions, sentences);
        return [.. groups.Select(group => Judge(group, features))];
    }

    private Judgement Judge(CandidateGroup group, GroupFeatures features)
    {
        if (model is null || !model.Types.Contains(group.Type.Name))
            return new Judgement(group, ByRules(group), () => []);
        var values = features.Of(group);
        return new Judgement(group, model.Trees.Probability(values), () => ReasonsOf(values));
    }

    private IReadOnlyList<Reason> ReasonsOf(float[] values)
    {
        var weights = model!.Trees.Contributions(values);
        return [.. GroupFeatures.Names.Select((name, i) => new Reason(name, values[i], weights[i]))];
    }

    private static double ByRules(CandidateGroup group)
    {
        var framed = group.Candidates.Where(candidate => candidate.Match is not null).ToList();
        return framed.Count == 0 ? 0 : Math.Max(0, RuleConfidence - (RuleStep * framed.Min(FrameQuality.Of)));
    }
}
