using KnowledgeGraph.Training.Events;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>The scores of one set of annotated articles; every figure is counted over all its articles (micro-average).</summary>
internal sealed record SetScore(string Name, IReadOnlyList<ArticleScore> Articles)
{
    public static IReadOnlyList<string> Statuses { get; } = ["actual", "negated", "planned", "possible"];

    public Tally Events => Count(relation => !relation.IsStatic);

    public Tally Core => Count(relation => relation.IsCore);

    /// <summary>Offices and places.</summary>
    public Tally Static => Count(relation => relation.IsStatic);

    public Tally OfType(string type) => Count(relation => relation.Type == type);

    /// <summary>Events only: offices and places are always told as so.</summary>
    public Tally OfStatus(string status) => Count(relation => !relation.IsStatic && relation.Row.Status == status);

    public int Repeated => Articles.Sum(article => article.Repeated);

    public IEnumerable<string> Types => Articles
        .SelectMany(article => article.Pairs.Select(pair => pair.Gold).Concat(article.Missed).Concat(article.Invented))
        .Select(relation => relation.Type).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Of the right relations whose gold says a date, speaker, role or evidence, how many have it right.</summary>
    public IEnumerable<(string What, int Right, int Asked)> Details =>
    [
        Detail("dates", gold => gold.Row.Date is not null, (gold, system) => gold.HasDateOf(system)),
        Detail("speakers", gold => gold.Speakers.Count > 0, (gold, system) => gold.SharesSpeaker(system)),
        Detail("roles", gold => gold.Row.Role is not null, (gold, system) => gold.SharesRole(system)),
        Detail("evidence", gold => gold.Row.Evidence.Length > 0, (gold, system) => gold.SharesEvidence(system)),
    ];

    public Tally Count(Predicate<ScoredRelation> counts) => Articles.Aggregate(default(Tally), (sum, article) => sum + new Tally(
        article.Pairs.Count(pair => counts(pair.Gold)), article.Missed.Count(row => counts(row)), article.Invented.Count(row => counts(row))));

    private (string, int, int) Detail(string what, Predicate<ScoredRelation> isAsked, Func<ScoredRelation, ScoredRelation, bool> isRight)
    {
        var asked = Articles.SelectMany(article => article.Pairs).Where(pair => isAsked(pair.Gold)).ToArray();
        return (what, asked.Count(pair => isRight(pair.Gold, pair.System)), asked.Length);
    }
}
