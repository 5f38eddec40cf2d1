using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Puts the pushed facts and those of the surroundings into one graph.</summary>
internal static class MergedFacts
{
    public static FactGraph Build(FactGraph graph, IReadOnlyList<ArticleFacts> surroundings, Ontology ontology)
    {
        var byId = graph.Facts.ToDictionary(facts => facts.Document.Id, StringComparer.Ordinal);
        foreach (var facts in surroundings)
        {
            var present = byId.GetValueOrDefault(facts.Document.Id);
            byId[facts.Document.Id] = Complete(present is null ? facts : Join(present, facts));
        }
        return GraphMerger.Build(byId.Values, ontology);
    }

    // An article of which an earlier push left more than the graph holds: the graph knows best what the article is.
    private static ArticleFacts Join(ArticleFacts pushed, ArticleFacts left) => new(
        pushed.Document with { Mentions = [.. pushed.Document.Mentions, .. left.Document.Mentions] },
        [.. pushed.Claims, .. left.Claims]);

    // A claim may name entities, such as who vouches for it, that this push does not touch. A stand-in lets it count; it is never written.
    private static ArticleFacts Complete(ArticleFacts facts)
    {
        var mentioned = facts.Document.Mentions.Select(mention => mention.Id).ToHashSet(StringComparer.Ordinal);
        var missing = facts.Claims
            .SelectMany(claim => claim.Evidence.AttributedTo.Append(claim.Subject).Append(claim.Object))
            .Where(mentioned.Add)
            .Select(id => new MentionedEntity(id, EntityType.Group, id, [], []))
            .ToArray();
        return missing.Length == 0 ? facts : facts with { Document = facts.Document with { Mentions = [.. facts.Document.Mentions, .. missing] } };
    }
}
