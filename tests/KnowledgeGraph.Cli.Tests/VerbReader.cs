using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A reader that knows "A reconnaît B" and nothing else; it breaks on "PANNE".</summary>
internal sealed partial class VerbReader : IArticleReader
{
    public ArticleFacts Read(Article article)
    {
        if (article.Text.Contains("PANNE", StringComparison.Ordinal))
            throw new InvalidOperationException("en panne");
        var claims = Sentence().Matches(article.Text).Select(match => ClaimOf(match, article)).ToArray();
        var mentions = claims.SelectMany(claim => new[] { claim.Subject, claim.Object }).Distinct().Select(id => new MentionedEntity(id, EntityType.State, id[6..], [id[6..]], []));
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)));
        return new ArticleFacts(new Document(article.Id, article.Title, article.Published, article.Source, article.Url, article.Language, fingerprint, [.. mentions]), claims);
    }

    private static Claim ClaimOf(Match match, Article article)
    {
        var points = new CodePoints(article.Text);
        var (start, end) = (points.FromUtf16(match.Index), points.FromUtf16(match.Index + match.Length));
        return new Claim("RECOGNISES", "state/" + match.Groups[1].Value, "state/" + match.Groups[2].Value, Status.Actual,
            new Evidence(article.Id, start, end, match.Value, article.Published, [], null, null, 0.9));
    }

    [GeneratedRegex(@"(\p{Lu}\p{L}+) reconnaît (\p{Lu}\p{L}+)")]
    private static partial Regex Sentence();
}
