using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Facts;

/// <summary>Describes an article for the graph: its origin, a fingerprint of its text, and the entities that its claims rest on.</summary>
internal static class DocumentWriter
{
    public static Document Write(Article article, ArticleMentions mentions, IReadOnlyList<Claim> claims) => new(
        article.Id,
        article.Title,
        article.Published,
        article.Source,
        article.Url,
        article.Language,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text))),
        [.. Reached(mentions, claims).Order(StringComparer.Ordinal).Select(id => mentions.Entities[id])]);

    // An entity that no claim touches is no part of the graph; what one acts for comes along.
    private static HashSet<string> Reached(ArticleMentions mentions, IReadOnlyList<Claim> claims)
    {
        var open = new Queue<string>(claims.SelectMany(claim => claim.Evidence.AttributedTo.Append(claim.Subject).Append(claim.Object)));
        var reached = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var id))
        {
            if (mentions.Entities.TryGetValue(id, out var entity) && reached.Add(id) && entity.ActsFor is { } principal)
                open.Enqueue(principal);
        }
        return reached;
    }
}
