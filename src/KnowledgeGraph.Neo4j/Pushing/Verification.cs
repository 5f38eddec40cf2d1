using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Counts, once all is written, that all is there.</summary>
internal sealed class Verification(ITransport transport, long push, int batchSize)
{
    private const string Facts = """
        RETURN COUNT { MATCH (a:Article) WHERE a.push = $push } AS articles,
               COUNT { MATCH (:Article)-[m:MENTIONS]->(:_Entity) WHERE m.push = $push } AS mentions,
               COUNT { MATCH (:Article)-[:REPORTS]->(c:Claim) WHERE c.push = $push } AS claims
        """;

    /// <param name="merged">The relations as they should now be.</param>
    /// <exception cref="Neo4jException">Something is missing, or there twice.</exception>
    public async Task RequireAsync(FactGraph graph, FactGraph merged, CancellationToken cancellation)
    {
        var expected = Totals.Of(graph);
        var facts = (await transport.RunAsync(Statement.Read(Facts, ("push", push)), cancellation).ConfigureAwait(false)).Rows[0];
        Require("articles", expected.Articles, (long)facts[0]!);
        Require("mentions", expected.Mentions, (long)facts[1]!);
        Require("claims", expected.Claims, (long)facts[2]!);
        foreach (var ofType in merged.Relations.GroupBy(relation => relation.Type))
            Require($"{ofType.Key} relations", ofType.Count(), await CountAsync(ofType.Key, ofType, cancellation).ConfigureAwait(false));
    }

    private async Task<long> CountAsync(string type, IEnumerable<Relation> relations, CancellationToken cancellation)
    {
        var cypher = $"UNWIND $ids AS id MATCH (:_Entity)-[r:{RelationTypeName.Require(type)} {{id: id}}]->(:_Entity) RETURN count(r)";
        var count = 0L;
        foreach (var ids in relations.Select(relation => relation.Id).Chunk(batchSize))
            count += (await transport.RunAsync(Statement.Read(cypher, ("ids", ids)), cancellation).ConfigureAwait(false)).Single<long>();
        return count;
    }

    private static void Require(string what, long expected, long found)
    {
        if (found != expected)
        {
            throw new Neo4jException(
                $"after the push the database holds {found} of the graph's {expected} {what}: something else writes to it meanwhile; stop it, then run the same command again");
        }
    }
}
