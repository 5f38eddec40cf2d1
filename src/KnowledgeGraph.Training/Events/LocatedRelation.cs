using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>An annotated event with its ends and the sentences that its evidence touches.</summary>
internal sealed record LocatedRelation(string Type, bool IsSymmetric, Party Subject, Party Object, IReadOnlySet<int> Sentences)
{
    /// <summary>The events of an article in the order of their annotation; those of types that the ontology does not know are left out.</summary>
    public static IReadOnlyList<LocatedRelation> In(GoldArticle gold, ArticleReading reading, Ontology ontology)
    {
        var parties = Party.Of(gold);
        return [.. gold.Relations
            .Where(relation => ontology.TryGet(relation.Type, out var type) && !type.IsStatic)
            .Select(relation => new LocatedRelation(
                relation.Type,
                ontology[relation.Type].IsSymmetric,
                parties[relation.Subject],
                parties[relation.Object],
                EvidenceSentences.Of(gold.Article.Text, relation.Evidence, reading.Text)))];
    }
}
