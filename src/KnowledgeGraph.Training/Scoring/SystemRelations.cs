using KnowledgeGraph.Graph;
using KnowledgeGraph.Training.Gold;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>The relations of a graph by article: each article's first evidence of a relation says its date, speakers and role.</summary>
internal static class SystemRelations
{
    public static ILookup<string, ScoredRelation> In(FactGraph graph)
    {
        var parties = Party.Of(graph.Entities.ToDictionary(
            entity => entity.Id, entity => (entity.Aliases.Prepend(entity.Label), entity.ActsFor), StringComparer.Ordinal));
        var rows =
            from relation in graph.Relations
            from evidence in relation.Evidence.DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)
            select (evidence.Document, Row: new GoldRelation(
                relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status.InFiles(),
                evidence.Date ?? relation.Date?.Text, evidence.AttributedTo, evidence.Role ?? relation.Role, evidence.Text));
        return rows.ToLookup(row => row.Document, row => ScoredRelation.Of(row.Row, parties), StringComparer.Ordinal);
    }

    /// <summary>The same of a <c>graph.json</c>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no graph.</exception>
    public static ILookup<string, ScoredRelation> InFile(string path)
    {
        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None };
        var graph = JObject.Load(reader);
        var parties = Party.Of(graph["entities"]!.ToDictionary(entity => (string)entity["id"]!, NamesOf, StringComparer.Ordinal));
        var rows =
            from relation in graph["relations"]!
            from evidence in relation["evidence"]!.DistinctBy(evidence => (string)evidence["document"]!, StringComparer.Ordinal)
            select (Document: (string)evidence["document"]!, Row: RowOf(relation, evidence));
        return rows.ToLookup(row => row.Document, row => ScoredRelation.Of(row.Row, parties), StringComparer.Ordinal);
    }

    private static (IEnumerable<string>, string?) NamesOf(JToken entity) =>
        (Texts(entity["aliases"]).Prepend((string)entity["label"]!), (string?)entity["actsFor"]);

    private static GoldRelation RowOf(JToken relation, JToken evidence) => new(
        (string)relation["type"]!,
        (string)relation["subject"]!,
        (string)relation["object"]!,
        (string)relation["status"]!,
        (string?)evidence["date"] ?? (string?)relation["date"],
        Texts(evidence["attributedTo"] ?? relation["attributedTo"]),
        (string?)evidence["role"] ?? (string?)relation["role"],
        (string)evidence["text"]!);

    private static string[] Texts(JToken? values) => [.. (values ?? new JArray()).Select(value => (string)value!)];
}
