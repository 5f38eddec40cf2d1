using System.Globalization;
using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Trains the trees that accept candidates, and reports what cross-validation makes of them.
/// </summary>
internal sealed class AcceptanceTrainer(Ontology ontology, TextWriter report)
{
    private readonly BoostedTreesTrainer _trainer = new(trees: 300, depth: 5, rate: 0.06, regularisation: 4, fewestInLeaf: 30);

    public AcceptanceModel Train(IReadOnlyList<JudgedArticle> judged)
    {
        var statistics = StatisticsOf(judged);
        // Tallies of the other folds: those of all but one article would tell, by the little that they lack, what its own candidates are.
        var ofOthers = Enumerable.Range(0, AnnotatedArticles.Folds).Select(fold => StatisticsOf(judged.Where(article => article.Annotated.Fold != fold))).ToList();
        var rows = judged.Select(article => article.Rows(ofOthers[article.Annotated.Fold])).ToList();
        Report(judged, ByFolds(judged, rows));
        return new AcceptanceModel(TreesOf(judged, rows, _ => true), statistics, ontology.Types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal));
    }

    private static AcceptanceStatistics StatisticsOf(IEnumerable<JudgedArticle> articles)
    {
        var statistics = new AcceptanceStatistics();
        foreach (var article in articles)
            article.CountInto(statistics);
        return statistics;
    }

    // The probabilities of each article's groups by trees that never saw its fold.
    private double[][] ByFolds(IReadOnlyList<JudgedArticle> judged, List<float[][]> rows)
    {
        var probabilities = new double[judged.Count][];
        Parallel.For(0, AnnotatedArticles.Folds, fold =>
        {
            var trees = TreesOf(judged, rows, article => article.Annotated.Fold != fold);
            for (var i = 0; i < judged.Count; i++)
            {
                if (judged[i].Annotated.Fold == fold)
                    probabilities[i] = [.. rows[i].Select(row => trees.Probability(row))];
            }
        });
        return probabilities;
    }

    private BoostedTrees TreesOf(IReadOnlyList<JudgedArticle> judged, List<float[][]> rows, Func<JudgedArticle, bool> isIn)
    {
        var chosen = Enumerable.Range(0, judged.Count).Where(i => isIn(judged[i])).ToList();
        return _trainer.Train([.. chosen.SelectMany(i => rows[i])], [.. chosen.SelectMany(i => judged[i].Labels)]);
    }

    private void Report(IReadOnlyList<JudgedArticle> judged, double[][] probabilities)
    {
        var sets = Enumerable.Range(0, judged.Count).GroupBy(i => judged[i].Annotated.Set).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var set in sets)
        {
            for (var threshold = 0.1; threshold < 0.65; threshold += 0.05)
            {
                var events = set.Select(i => judged[i].Score(probabilities[i], threshold)).Aggregate((one, other) => one + other);
                report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key,-10} threshold {threshold:0.00}  events {events}"));
            }
        }
    }
}
