using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Removes leftovers. Comes last, so that a push broken off before finds them again.</summary>
internal sealed class Pruner(BatchWriter writer)
{
    private const string Claims = """
        UNWIND $rows AS row
        MATCH (c:Claim {id: row.id})
        DETACH DELETE c
        """;

    // An entity that no article names any more goes with its last mention.
    private const string Mentions = """
        UNWIND $rows AS row
        MATCH (:Article {id: row.article})-[m:MENTIONS]->(e:_Entity {id: row.entity})
        DELETE m
        WITH DISTINCT e
        WHERE NOT EXISTS { (:Article)-[:MENTIONS]->(e) }
        DETACH DELETE e
        """;

    public async Task RemoveAsync(Leftovers leftovers, CancellationToken cancellation)
    {
        await writer.RunAsync(Claims, leftovers.Claims.Select(claim => new Row { ["id"] = claim.Id }), cancellation).ConfigureAwait(false);
        await writer.RunAsync(Mentions, leftovers.Mentions.Select(mention => new Row { ["article"] = mention.Article, ["entity"] = mention.Entity }), cancellation).ConfigureAwait(false);
    }
}
