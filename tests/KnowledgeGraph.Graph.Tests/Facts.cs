using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests;

/// <summary>Short ways to write the facts of articles. Entities are named by their id; those that begin with Q are states.</summary>
internal static class Facts
{
    public static ArticleFacts Article(string id, params Claim[] claims) => Article(id, null, null, claims);

    public static ArticleFacts Article(string id, string? published, string? source, params Claim[] claims)
    {
        var ids = claims
            .SelectMany(claim => claim.Evidence.AttributedTo.Append(claim.Subject).Append(claim.Object))
            .Distinct();
        var document = new Document(id, null, published, source, null, "fr", null, [.. ids.Select(Mention)]);
        return new ArticleFacts(document, [.. claims.Select(claim => claim with { Evidence = claim.Evidence with { Document = id } })]);
    }

    public static Claim Claim(string type, string subject, string @object, string? date = null, Status status = Status.Actual, string? text = null) =>
        new(type, subject, @object, status, new Evidence("", 0, 3, text ?? "…", date, [], null, null, 0.9));

    public static Claim By(this Claim claim, params string[] speakers) => claim with { Evidence = claim.Evidence with { AttributedTo = speakers } };

    public static Claim Sure(this Claim claim, double confidence) => claim with { Evidence = claim.Evidence with { Confidence = confidence } };

    public static MentionedEntity Mention(string id) =>
        new(id, id.StartsWith('Q') ? EntityType.State : EntityType.Organisation, id, [id], []);
}
