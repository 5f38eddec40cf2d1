using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Finds what an earlier push left of a graph's articles: it carries another push's number.</summary>
internal sealed class LeftoverFinder(ITransport transport, long push, int batchSize)
{
    private const string Claims = """
        UNWIND $ids AS id
        MATCH (:Article {id: id})-[:REPORTS]->(c:Claim) WHERE c.push <> $push
        RETURN c.id, c.type, c.subject, c.object, c.status
        """;

    private const string Mentions = """
        UNWIND $ids AS id
        MATCH (:Article {id: id})-[m:MENTIONS]->(e:_Entity) WHERE m.push <> $push
        RETURN id, e.id
        """;

    public async Task<Leftovers> FindAsync(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        var claims = new List<LeftoverClaim>();
        var mentions = new List<LeftoverMention>();
        foreach (var ids in documents.Select(document => document.Id).Chunk(batchSize))
        {
            foreach (var row in await RowsAsync(Claims, ids, cancellation).ConfigureAwait(false))
                claims.Add(new LeftoverClaim((string)row[0]!, (string)row[1]!, (string)row[2]!, (string)row[3]!, Names.ToStatus((string)row[4]!)));
            foreach (var row in await RowsAsync(Mentions, ids, cancellation).ConfigureAwait(false))
                mentions.Add(new LeftoverMention((string)row[0]!, (string)row[1]!));
        }
        return new Leftovers(claims, mentions);
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string cypher, string[] ids, CancellationToken cancellation) =>
        (await transport.RunAsync(Statement.Read(cypher, ("ids", ids), ("push", push)), cancellation).ConfigureAwait(false)).Rows;
}
