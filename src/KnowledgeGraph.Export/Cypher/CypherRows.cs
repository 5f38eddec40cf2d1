using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Cypher;

/// <summary>What a graph becomes as rows of the script's statements, with the properties that a push gives.</summary>
internal static class CypherRows
{
    public static string Entity(Entity entity) => Map(("id", entity.Id), ("props", new Properties(
        ("name", entity.Label),
        ("aliases", entity.Aliases),
        ("knownNames", entity.KnownNames),
        ("wikidata", entity.Wikidata),
        ("iso", entity.Iso),
        ("actsFor", entity.ActsFor))));

    public static string Article(Document document) => Map(("id", document.Id), ("props", new Properties(
        ("name", document.Title ?? document.Id),
        ("title", document.Title),
        ("published", document.Published),
        ("source", document.Source),
        ("url", document.Url),
        ("language", document.Language),
        ("fingerprint", document.Fingerprint))));

    public static string Mention(Document document, MentionedEntity mention) => Map(("article", document.Id), ("entity", mention.Id), ("props", new Properties(
        ("type", mention.Type.ToString()),
        ("label", mention.Label),
        ("forms", mention.Forms),
        ("knownNames", mention.KnownNames),
        ("wikidata", mention.Wikidata),
        ("iso", mention.Iso),
        ("actsFor", mention.ActsFor))));

    public static string Claim(ClaimRow claim)
    {
        var (relation, evidence) = (claim.Relation, claim.Evidence);
        var date = EdtfDate.TryParse(evidence.Date, out var parsed) ? parsed : null;
        return Map(
            ("id", claim.Id),
            ("article", evidence.Document),
            ("earliest", TextFiles.Day(date?.Earliest)),
            ("latest", TextFiles.Day(date?.Latest)),
            ("props", new Properties(
                ("type", relation.Type),
                ("subject", relation.Subject.Id),
                ("object", relation.Object.Id),
                ("status", relation.Status.InFiles()),
                ("key", ClaimIds.Key(relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status)),
                ("relation", relation.Id),
                ("quotation", evidence.Text),
                ("start", evidence.Start),
                ("end", evidence.End),
                ("date", evidence.Date),
                ("attributedTo", evidence.AttributedTo),
                ("about", evidence.About),
                ("role", evidence.Role),
                ("confidence", evidence.Confidence))));
    }

    public static string Relation(Relation relation, FactGraph graph) => Map(
        ("id", relation.Id),
        ("subject", relation.Subject.Id),
        ("object", relation.Object.Id),
        ("earliest", relation.Earliest()),
        ("latest", relation.Latest()),
        ("props", new Properties(
            ("status", relation.Status.InFiles()),
            ("occurrence", relation.Occurrence),
            ("date", relation.Date?.Text),
            ("attributedTo", relation.AttributedTo),
            ("about", relation.About),
            ("role", relation.Role),
            ("confidence", relation.Confidence),
            ("sources", graph.SourcesOf(relation)),
            ("sourceCount", relation.Sources),
            ("claimCount", relation.Evidence.Count))));

    private static string Map(params (string Name, object? Value)[] fields) =>
        $"{{{string.Join(", ", fields.Select(field => $"{field.Name}: {(field.Value is Properties inner ? Map(inner.Fields) : CypherText.Of(field.Value))}"))}}}";

    private sealed record Properties(params (string Name, object? Value)[] Fields);
}
