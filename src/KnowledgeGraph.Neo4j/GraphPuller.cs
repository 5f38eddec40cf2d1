using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;
using KnowledgeGraph.Neo4j.Facts;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Neo4j;

/// <summary>Reads back what was pushed: the graph of all articles in the database.</summary>
public sealed class GraphPuller(ITransport transport, Ontology ontology)
{
    private const int PageSize = 500;

    private const string Articles = """
        MATCH (a:Article) WHERE a.id > $after
        RETURN properties(a) ORDER BY a.id LIMIT $limit
        """;

    private const string Mentions = """
        UNWIND $ids AS id
        MATCH (:Article {id: id})-[m:MENTIONS]->(e:_Entity)
        RETURN id, e.id, properties(m)
        """;

    private const string Claims = """
        UNWIND $ids AS id
        MATCH (:Article {id: id})-[:REPORTS]->(c:Claim)
        RETURN id, properties(c)
        """;

    /// <exception cref="Neo4jException">The database cannot be read.</exception>
    /// <exception cref="FactsException">What it holds was changed by hand and no longer holds together.</exception>
    public async Task<FactGraph> PullAsync(CancellationToken cancellation = default)
    {
        var facts = new List<ArticleFacts>();
        var after = "";
        while (true)
        {
            var page = await transport.RunAsync(Statement.Read(Articles, ("after", after), ("limit", PageSize)), cancellation).ConfigureAwait(false);
            if (page.Rows.Count == 0)
                return GraphMerger.Build(facts, ontology);
            Properties[] articles = [.. page.Rows.Select(row => (Properties)row[0]!)];
            facts.AddRange(await FactsOfAsync(articles, cancellation).ConfigureAwait(false));
            after = (string)articles[^1]["id"]!;
        }
    }

    private async Task<IEnumerable<ArticleFacts>> FactsOfAsync(Properties[] articles, CancellationToken cancellation)
    {
        string[] ids = [.. articles.Select(article => (string)article["id"]!)];
        var mentions = (await transport.RunAsync(Statement.Read(Mentions, ("ids", ids)), cancellation).ConfigureAwait(false)).Rows
            .ToLookup(row => (string)row[0]!, row => FactReader.Mention((string)row[1]!, (Properties)row[2]!), StringComparer.Ordinal);
        var claims = (await transport.RunAsync(Statement.Read(Claims, ("ids", ids)), cancellation).ConfigureAwait(false)).Rows
            .ToLookup(row => (string)row[0]!, row => FactReader.Claim((string)row[0]!, (Properties)row[1]!), StringComparer.Ordinal);
        return articles.Select((article, index) =>
            new ArticleFacts(FactReader.Document(article, [.. mentions[ids[index]]]), [.. claims[ids[index]]]));
    }
}
