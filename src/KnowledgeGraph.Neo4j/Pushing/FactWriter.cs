using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Writes what comes from articles: the articles themselves, the entities they name, their mentions and claims.</summary>
internal sealed class FactWriter(BatchWriter writer, Rows rows)
{
    public async Task WriteAsync(FactGraph graph, CancellationToken cancellation)
    {
        await writer.WriteAsync("articles", Model.Articles, graph.Documents.Select(rows.Article), cancellation).ConfigureAwait(false);
        await WriteEntitiesAsync(graph.Entities, cancellation).ConfigureAwait(false);
        await writer.WriteAsync("mentions", Model.Mentions, graph.Documents.SelectMany(document => document.Mentions, rows.Mention), cancellation).ConfigureAwait(false);
        var relations = RelationsOfClaims(graph);
        var claims = graph.Facts.SelectMany(ClaimIds.Of).OrderBy(claim => claim.Claim.Subject, StringComparer.Ordinal).ThenBy(claim => claim.Claim.Object, StringComparer.Ordinal);
        await writer.WriteAsync("claims", Model.Claims, claims.Select(claim => rows.Claim(claim.Claim, claim.Id, relations[claim.Claim.Evidence])), cancellation).ConfigureAwait(false);
    }

    public async Task WriteEntitiesAsync(IEnumerable<Entity> entities, CancellationToken cancellation)
    {
        foreach (var ofType in entities.GroupBy(entity => entity.Type))
            await writer.WriteAsync("entities", Model.Entities(ofType.Key), ofType.Select(Rows.Entity), cancellation).ConfigureAwait(false);
    }

    /// <returns>The id of the relation that each piece of evidence, by reference, belongs to.</returns>
    public static Dictionary<Evidence, string> RelationsOfClaims(FactGraph graph)
    {
        var ids = new Dictionary<Evidence, string>(ReferenceEqualityComparer.Instance);
        foreach (var relation in graph.Relations)
        {
            foreach (var evidence in relation.Evidence)
                ids.Add(evidence, relation.Id);
        }
        return ids;
    }
}
