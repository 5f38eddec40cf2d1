using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Graph;

/// <summary>Makes the graph of a set of articles. Neither their order nor how they were grouped before matters.</summary>
public static class GraphMerger
{
    /// <param name="articles">An article may come twice if nothing in it differs.</param>
    /// <param name="ontology">Says which relation types are symmetric; the one that ships where null.</param>
    /// <exception cref="FactsException">Two different articles have one id, or an article's facts do not hold together.</exception>
    public static FactGraph Build(IEnumerable<ArticleFacts> articles, Ontology? ontology = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ontology ??= Ontology.Default;
        var normalizer = new ArticleNormalizer(ontology);
        var facts = FactSet.Of(articles, normalizer);
        var documents = facts.Select(article => article.Document).ToArray();
        var entities = EntityMerger.Merge(facts);
        var builder = new RelationBuilder(
            entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal),
            documents.ToDictionary(document => document.Id, StringComparer.Ordinal));
        var relations = GroupsOf(facts)
            .SelectMany(group => builder.Build(group.Key.Type, group.Key.Subject, group.Key.Object, group.Key.Status, group.Value))
            .ToArray();
        return new FactGraph(documents, entities, relations, ontology) { Replaced = normalizer.Replaced };
    }

    private static KeyValuePair<RelationKey, List<Evidence>>[] GroupsOf(List<ArticleFacts> facts)
    {
        var groups = new Dictionary<RelationKey, List<Evidence>>();
        foreach (var claim in facts.SelectMany(article => article.Claims))
        {
            var key = new RelationKey(claim.Type, claim.Subject, claim.Object, claim.Status);
            if (!groups.TryGetValue(key, out var reports))
                groups.Add(key, reports = []);
            reports.Add(claim.Evidence);
        }
        var sorted = groups.ToArray();
        Array.Sort(sorted, (a, b) => a.Key.CompareTo(b.Key));
        return sorted;
    }
}
