using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Facts for tests, as short as they can be said.</summary>
internal static class Facts
{
    public static MentionedEntity State(string id, string label, params string[] forms) => new(id, EntityType.State, label, forms, [label], Wikidata: id, Iso: null);

    public static MentionedEntity Person(string slug, string label, string? actsFor = null) => new($"person/{slug}", EntityType.Person, label, [label], [], ActsFor: actsFor);

    public static Claim Claim(
        string type, string subject, string @object, string document, string? date = null, Status status = Status.Actual, int start = 0, string text = "La Russie a reconnu.",
        double confidence = 0.9, string? about = null, string? role = null, params string[] attributedTo) =>
        new(type, subject, @object, status, new Evidence(document, start, start + text.Length, text, date, attributedTo, about, role, confidence));

    public static ArticleFacts Article(string id, string? source, string? published, MentionedEntity[] mentions, params Claim[] claims) =>
        new(new Document(id, null, published, source, null, "fr", null, mentions), claims);

    /// <summary>Two articles of two sources with every kind of value.</summary>
    public static ArticleFacts[] Some =>
    [
        Article("a1", "Belga", "2022-07-14",
            [State("Q159", "Russie", "La Russie", "Moscou"), State("Q423", "Corée du Nord", "Pyongyang"), State("Q16150196", "République populaire de Donetsk", "Donetsk"), Person("choe", "Choe Sun Hui", "Q423")],
            Claim("RECOGNISES", "Q423", "Q16150196", "a1", "2022-07-13", about: "indépendance", attributedTo: "person/choe", text: "« Nous reconnaissons », dit-elle 😀\n\"fin\"."),
            Claim("RECOGNISES", "Q159", "Q16150196", "a1", "2022-02", start: 50, confidence: 1),
            Claim("HOLDS_OFFICE", "person/choe", "Q423", "a1", role: "ministre des Affaires étrangères", start: 90, confidence: 0.123456789012345)),
        Article("a2", "AP", null,
            [State("Q159", "Russie", "le Kremlin"), State("Q16150196", "Donetsk", "RPD"), State("Q183", "Allemagne", "Berlin")],
            Claim("RECOGNISES", "Q159", "Q16150196", "a2", "2022-02-21", start: 3),
            Claim("RECOGNISES", "Q183", "Q16150196", "a2", "2022/..", Status.Negated, confidence: 0)),
    ];

    /// <summary>The bytes of its <c>graph.json</c>.</summary>
    public static string Json(FactGraph graph)
    {
        using var stream = new MemoryStream();
        GraphJsonWriter.Write(graph, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
