using System.Globalization;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Trains what decides on events: the scorers of pairs, sentences and roles, and the trees that accept candidates. The trees learn from candidates whose scores come
/// from scorers that never saw their article, so that they meet in use what they met in training.
/// </summary>
internal sealed class EventTrainer(Ontology ontology, TextWriter report)
{
    private readonly PairInstances _instances = new(ontology);
    private readonly SentenceInstances _sentences = new(ontology);
    private readonly RoleInstances _roles = new(ontology);

    public EventModels Train(IReadOnlyList<AnnotatedReading> articles)
    {
        var instances = articles.Select(_instances.Of).ToList();
        report.WriteLine($"{articles.Count} articles, {instances.Sum(list => list.Count)} pairs, {instances.Sum(list => list.Count(pair => pair.Class != 0))} with a relation");
        var sentences = articles.Select(_sentences.Of).ToList();
        var roles = articles.Select(_roles.Of).ToList();
        var judged = JudgeByFolds(articles, instances, sentences, roles);
        ReportCeiling(articles, judged);
        var scorer = new PairTrainer(_instances.Classes.All).Train([.. instances.SelectMany(list => list)]);
        report.WriteLine($"pair scorer: {scorer.Features.Count} features, {scorer.Classes.Count} classes");
        var typer = new PairTrainer(_sentences.Classes.All).Train([.. sentences.SelectMany(list => list)]);
        var casting = new PairTrainer(_roles.Classes.All).Train([.. roles.SelectMany(list => list)]);
        return new EventModels(scorer, typer, casting, new AcceptanceTrainer(ontology, report).Train(judged));
    }

    // Every article's candidates, scored by the scorer of the folds to which it does not belong.
    private List<JudgedArticle> JudgeByFolds(
        IReadOnlyList<AnnotatedReading> articles, List<IReadOnlyList<PairInstance>> instances, List<IReadOnlyList<PairInstance>> sentences, List<IReadOnlyList<PairInstance>> roles)
    {
        var judged = new JudgedArticle[articles.Count];
        Parallel.For(0, AnnotatedArticles.Folds, fold =>
        {
            List<PairInstance> OfOthers(List<IReadOnlyList<PairInstance>> all) =>
                [.. articles.Zip(all).Where(pair => pair.First.Fold != fold).SelectMany(pair => pair.Second)];

            var proposer = new CandidateProposer(ontology, new LearntScorers(
                new PairTrainer(_instances.Classes.All).Train(OfOthers(instances)),
                new PairTrainer(_sentences.Classes.All).Train(OfOthers(sentences)),
                new PairTrainer(_roles.Classes.All).Train(OfOthers(roles))));
            for (var i = 0; i < articles.Count; i++)
            {
                if (articles[i].Fold == fold)
                    judged[i] = JudgedArticle.Of(articles[i], proposer, ontology);
            }
        });
        return [.. judged];
    }

    private void ReportCeiling(IReadOnlyList<AnnotatedReading> articles, List<JudgedArticle> judged)
    {
        var gold = judged.Sum(article => article.Events);
        var reached = judged.Sum(article => article.ReachableEvents);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged.Sum(article => article.Groups.Count)} groups; {reached} of {gold} annotated events are among them ({(double)reached / gold:0.000})"));
    }
}
