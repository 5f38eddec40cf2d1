namespace KnowledgeGraph.Training.Scoring;

/// <summary>One article's gold relations against what was read in it.</summary>
/// <param name="Pairs">Gold and system, one to one.</param>
/// <param name="Repeated">System relations that agree only with gold which another one had already: neither right nor invented.</param>
internal sealed record ArticleScore(
    string Article,
    IReadOnlyList<(ScoredRelation Gold, ScoredRelation System)> Pairs,
    IReadOnlyList<ScoredRelation> Missed,
    IReadOnlyList<ScoredRelation> Invented,
    int Repeated)
{
    /// <summary>Pairs greedily, in the order of the system's relations.</summary>
    public static ArticleScore Of(string article, IReadOnlyList<ScoredRelation> gold, IEnumerable<ScoredRelation> system)
    {
        var free = gold.ToList();
        var pairs = new List<(ScoredRelation, ScoredRelation)>();
        var invented = new List<ScoredRelation>();
        var repeated = 0;
        foreach (var relation in system)
        {
            if (free.Find(candidate => candidate.Agrees(relation)) is { } hit)
            {
                free.Remove(hit);
                pairs.Add((hit, relation));
            }
            else if (gold.Any(candidate => candidate.Agrees(relation)))
                repeated++;
            else
                invented.Add(relation);
        }
        return new ArticleScore(article, pairs, free, invented, repeated);
    }
}
