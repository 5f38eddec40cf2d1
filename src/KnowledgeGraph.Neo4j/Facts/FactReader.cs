using KnowledgeGraph.Graph;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Facts;

/// <summary>Makes facts of the properties that a push wrote.</summary>
internal static class FactReader
{
    /// <param name="article">Properties of an <c>Article</c>.</param>
    public static Document Document(Properties article, IReadOnlyList<MentionedEntity> mentions) => new(
        Text(article, "id")!,
        Text(article, "title"),
        Text(article, "published"),
        Text(article, "source"),
        Text(article, "url"),
        Text(article, "language"),
        Text(article, "fingerprint"),
        mentions);

    /// <param name="mention">Properties of a <c>MENTIONS</c>.</param>
    public static MentionedEntity Mention(string entity, Properties mention) => new(
        entity,
        Enum.Parse<EntityType>(Text(mention, "type")!),
        Text(mention, "label")!,
        Texts(mention, "forms"),
        Texts(mention, "knownNames"),
        Text(mention, "wikidata"),
        Text(mention, "iso"),
        Text(mention, "actsFor"));

    /// <param name="claim">Properties of a <c>Claim</c>.</param>
    public static Claim Claim(string document, Properties claim) => new(
        Text(claim, "type")!,
        Text(claim, "subject")!,
        Text(claim, "object")!,
        Names.ToStatus(Text(claim, "status")!),
        new Evidence(
            document,
            (int)(long)claim["start"]!,
            (int)(long)claim["end"]!,
            Text(claim, "quotation")!,
            Text(claim, "date"),
            Texts(claim, "attributedTo"),
            Text(claim, "about"),
            Text(claim, "role"),
            Convert.ToDouble(claim["confidence"], System.Globalization.CultureInfo.InvariantCulture)));

    private static string? Text(Properties properties, string name) => (string?)properties.GetValueOrDefault(name);

    private static IReadOnlyList<string> Texts(Properties properties, string name) =>
        properties.GetValueOrDefault(name) is IEnumerable<object?> list ? [.. list.Cast<string>()] : [];
}
