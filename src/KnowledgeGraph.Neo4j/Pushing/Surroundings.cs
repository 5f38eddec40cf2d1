using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Facts;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>
/// Reads what other articles in the database say of the same things, as facts. What is counted over articles is computed from these and the
/// pushed facts together, by the code that merges graphs, so that shards pushed one after the other end as their merge would.
/// </summary>
internal sealed class Surroundings(ITransport transport, long push)
{
    // Few at a time: one entity may be named by very many articles.
    private const int BatchSize = 500;

    private const string Claims = """
        UNWIND $values AS key
        MATCH (c:Claim {key: key})<-[:REPORTS]-(a:Article) WHERE c.push <> $push
        RETURN a.id, c.id, properties(c)
        """;

    private const string Mentions = """
        UNWIND $values AS id
        MATCH (e:_Entity {id: id})<-[m:MENTIONS]-(a:Article) WHERE m.push <> $push
        RETURN a.id, e.id, properties(m)
        """;

    private const string Articles = """
        UNWIND $values AS id
        MATCH (a:Article {id: id})
        RETURN a.id, properties(a)
        """;

    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MentionedEntity>> _mentions = new(StringComparer.Ordinal);

    /// <param name="without">What is about to be pruned, which no longer counts.</param>
    /// <returns>Articles with those of their claims and mentions that matter; not whole articles.</returns>
    public async Task<IReadOnlyList<ArticleFacts>> ReadAsync(Touched touched, Leftovers without, CancellationToken cancellation)
    {
        var goneClaims = without.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var goneMentions = without.Mentions.ToHashSet();
        await foreach (var row in RowsAsync(Claims, touched.Keys.Select(key => key.Hash), cancellation).ConfigureAwait(false))
        {
            if (!goneClaims.Contains((string)row[1]!))
                AddTo(_claims, (string)row[0]!, FactReader.Claim((string)row[0]!, (Properties)row[2]!));
        }
        await foreach (var row in RowsAsync(Mentions, touched.Entities, cancellation).ConfigureAwait(false))
        {
            if (!goneMentions.Contains(new LeftoverMention((string)row[0]!, (string)row[1]!)))
                AddTo(_mentions, (string)row[0]!, FactReader.Mention((string)row[1]!, (Properties)row[2]!));
        }
        return await ArticlesAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ArticleFacts>> ArticlesAsync(CancellationToken cancellation)
    {
        var articles = new List<ArticleFacts>();
        await foreach (var row in RowsAsync(Articles, _claims.Keys.Union(_mentions.Keys), cancellation).ConfigureAwait(false))
        {
            var id = (string)row[0]!;
            articles.Add(new ArticleFacts(FactReader.Document((Properties)row[1]!, _mentions.GetValueOrDefault(id) ?? []), _claims.GetValueOrDefault(id) ?? []));
        }
        return articles;
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        string cypher, IEnumerable<string> values, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var batch in values.Chunk(BatchSize))
        {
            var result = await transport.RunAsync(Statement.Read(cypher, ("values", batch), ("push", push)), cancellation).ConfigureAwait(false);
            foreach (var row in result.Rows)
                yield return row;
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> lists, string article, T item)
    {
        if (!lists.TryGetValue(article, out var list))
            lists.Add(article, list = []);
        list.Add(item);
    }
}
