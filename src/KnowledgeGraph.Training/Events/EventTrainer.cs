using System.Globalization;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Trains what decides on events: the pair scorer, and the trees that accept candidates. The trees learn from candidates whose scores come
/// from scorers that never saw their article, so that they meet in use what they met in training.
/// </summary>
internal sealed class EventTrainer(Ontology ontology, TextWriter report)
{
    private const int Folds = 5;

    private readonly PairInstances _instances = new(ontology);
    private readonly SentenceInstances _sentences = new(ontology);

    public EventModels Train(IReadOnlyList<AnnotatedReading> articles)
    {
        var instances = articles.Select(_instances.Of).ToList();
        report.WriteLine($"{articles.Count} articles, {instances.Sum(list => list.Count)} pairs, {instances.Sum(list => list.Count(pair => pair.Class != 0))} with a relation");
        var sentences = articles.Select(_sentences.Of).ToList();
        var judged = JudgeByFolds(articles, instances, sentences);
        ReportCeiling(articles, judged);
        CrossValidate(articles, judged);
        var scorer = new PairTrainer(_instances.Classes).Train([.. instances.SelectMany(list => list)]);
        report.WriteLine($"pair scorer: {scorer.Features.Count} features, {scorer.Classes.Count} classes");
        var typer = new PairTrainer(_sentences.Classes).Train([.. sentences.SelectMany(list => list)]);
        var statistics = StatisticsOf(judged);
        var trees = TreesOf(Rows(judged, statistics), judged);
        return new EventModels(scorer, typer, new AcceptanceModel(trees, statistics, ontology.Types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal)));
    }

    // Every article's candidates, scored by the scorer of the folds to which it does not belong.
    private List<JudgedArticle> JudgeByFolds(IReadOnlyList<AnnotatedReading> articles, List<IReadOnlyList<PairInstance>> instances, List<IReadOnlyList<PairInstance>> sentences)
    {
        var judged = new JudgedArticle[articles.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            List<PairInstance> OfOthers(List<IReadOnlyList<PairInstance>> all) =>
                [.. articles.Zip(all).Where(pair => pair.First.Fold != fold).SelectMany(pair => pair.Second)];

            var others = OfOthers(instances);
            var proposer = new CandidateProposer(ontology, new LearntScorers(
                new PairTrainer(_instances.Classes).Train(others),
                new PairTrainer(_sentences.Classes).Train(OfOthers(sentences))));
            for (var i = 0; i < articles.Count; i++)
            {
                if (articles[i].Fold == fold)
                    judged[i] = JudgedArticle.Of(articles[i], proposer, ontology);
            }
            report.WriteLine($"fold {fold + 1}: scorer trained on {others.Count} pairs");
        }
        return [.. judged];
    }

    private void CrossValidate(IReadOnlyList<AnnotatedReading> articles, List<JudgedArticle> judged)
    {
        var scored = new List<(JudgedArticle Article, double[] Probabilities)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var rest = judged.Where(article => article.Annotated.Fold != fold).ToList();
            var statistics = StatisticsOf(rest);
            var trees = TreesOf(Rows(rest, statistics), rest);
            scored.AddRange(judged.Where(article => article.Annotated.Fold == fold)
                .Select(article => (article, article.Rows(statistics).Select(row => trees.Probability(row)).ToArray())));
        }
        foreach (var set in scored.GroupBy(pair => pair.Article.Annotated.Set).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            for (var threshold = 0.1; threshold < 0.65; threshold += 0.05)
            {
                var tally = set.Select(pair => pair.Article.Score(pair.Probabilities, threshold, isStatic: false)).Aggregate((one, other) => one + other);
                var fixedFacts = set.Select(pair => pair.Article.Score(pair.Probabilities, threshold, isStatic: true)).Aggregate((one, other) => one + other);
                report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key,-10} threshold {threshold:0.00}  events {tally}   static {fixedFacts}"));
            }
        }
    }

    private void ReportCeiling(IReadOnlyList<AnnotatedReading> articles, List<JudgedArticle> judged)
    {
        var gold = articles.Sum(article => article.Gold.Relations.Count(relation => !ontology[relation.Type].IsStatic));
        var reached = judged.Sum(article => article.ReachableEvents);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged.Sum(article => article.Groups.Count)} groups; {reached} of {gold} annotated events are among them ({(double)reached / gold:0.000})"));
    }

    private static AcceptanceStatistics StatisticsOf(IEnumerable<JudgedArticle> articles)
    {
        var statistics = new AcceptanceStatistics();
        foreach (var article in articles)
            article.CountInto(statistics);
        return statistics;
    }

    private static float[][] Rows(List<JudgedArticle> articles, AcceptanceStatistics statistics) =>
        [.. articles.SelectMany(article => article.Rows(statistics))];

    private static BoostedTrees TreesOf(float[][] rows, List<JudgedArticle> articles) =>
        new BoostedTreesTrainer(trees: 200, depth: 5, rate: 0.08, regularisation: 2, fewestInLeaf: 20)
            .Train(rows, [.. articles.SelectMany(article => article.Labels)]);
}
