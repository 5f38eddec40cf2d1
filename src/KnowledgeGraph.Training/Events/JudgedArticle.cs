using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>The candidates of an annotated article, each with the annotated relations that it agrees with.</summary>
internal sealed record JudgedArticle(
    AnnotatedReading Annotated,
    IReadOnlyList<CandidateGroup> Groups,
    IReadOnlyList<IReadOnlyList<GoldRelation>> Matches,
    Ontology Ontology)
{
    public IEnumerable<bool> Labels => Matches.Select(match => match.Count > 0);

    /// <summary>How many events are annotated.</summary>
    public int Events => Annotated.Gold.Relations.Count(relation => !Ontology[relation.Type].IsStatic);

    /// <summary>How many annotated events have a candidate.</summary>
    public int ReachableEvents => Matches.SelectMany(match => match).Distinct().Count();

    public static JudgedArticle Of(AnnotatedReading article, CandidateProposer proposer, Ontology ontology)
    {
        var groups = CandidateGroup.Gather(article.Reading.Sentences.SelectMany(proposer.Propose));
        var labels = new GroupLabels(article, ontology);
        return new JudgedArticle(article, groups, [.. groups.Select(labels.Matching)], ontology);
    }

    public void CountInto(AcceptanceStatistics statistics)
    {
        foreach (var (group, match) in Groups.Zip(Matches))
            statistics.Count(group, Annotated.Reading.Mentions, match.Count > 0);
    }

    /// <summary>The feature values of each group, some of them resting on tallies, which should not hold this article's own.</summary>
    public float[][] Rows(AcceptanceStatistics statistics)
    {
        var features = new GroupFeatures(statistics, Groups, Annotated.Reading.Mentions, Annotated.Reading.Sentences.Count);
        return [.. Groups.Select(features.Of)];
    }

    /// <summary>What accepting all candidates of at least a probability gets right, misses and invents, as scoring counts it.</summary>
    public Tally Score(double[] probabilities, double threshold)
    {
        var used = new HashSet<GoldRelation>(ReferenceEqualityComparer.Instance);
        var invented = 0;
        var accepted = Enumerable.Range(0, Groups.Count)
            .Where(i => probabilities[i] >= threshold)
            .Select(i => new Judgement(Groups[i], probabilities[i], () => []));
        foreach (var judgement in new ReadingChoice(Annotated.Reading.Mentions).Choose(accepted))
        {
            var match = MatchOf(judgement.Group);
            if (match.Count == 0)
                invented++;
            else if (match.FirstOrDefault(relation => !used.Contains(relation)) is { } free)
                used.Add(free);
        }
        return new Tally(used.Count, Events - used.Count, invented);
    }

    private IReadOnlyList<GoldRelation> MatchOf(CandidateGroup group)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (ReferenceEquals(Groups[i], group))
                return Matches[i];
        }
        return [];
    }
}
