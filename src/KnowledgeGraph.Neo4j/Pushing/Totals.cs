using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>How much a database, or a graph once pushed, holds of each kind.</summary>
internal sealed record Totals(long Articles, long Entities, long Mentions, long Claims, long Relations)
{
    /// <summary>Rows that a push of it writes.</summary>
    public long Rows => Articles + Entities + Mentions + Claims + Relations;

    /// <summary>Whether all facts here, which must include the others, are those.</summary>
    public bool HoldNoMoreFactsThan(Totals others) => Articles == others.Articles && Mentions == others.Mentions && Claims == others.Claims && Entities == others.Entities;

    public static Totals Of(FactGraph graph) => new(
        graph.Documents.Count,
        graph.Entities.Count,
        graph.Documents.Sum(document => (long)document.Mentions.Count),
        graph.Relations.Sum(relation => (long)relation.Evidence.Count),
        graph.Relations.Count);

    /// <summary>All that the database holds; its count store knows, so this is quick at any size.</summary>
    public static async Task<Totals> InAsync(ITransport transport, IReadOnlyList<string> relationTypes, CancellationToken cancellation)
    {
        var relations = string.Concat(relationTypes.Select(type => $" + COUNT {{ ()-[:{RelationTypeName.Require(type)}]->() }}"));
        var result = await transport.RunAsync(Statement.Read($$"""
            RETURN COUNT { (:Article) }, COUNT { (:_Entity) }, COUNT { (:Article)-[:MENTIONS]->() }, COUNT { (:Claim) }, 0{{relations}}
            """), cancellation).ConfigureAwait(false);
        long[] counts = [.. result.Rows[0].Select(count => (long)count!)];
        return new Totals(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
