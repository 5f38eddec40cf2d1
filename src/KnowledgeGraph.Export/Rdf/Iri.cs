using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Rdf;

/// <summary>What things are called as linked data: states and the like by Wikidata where it knows them, all else by our own names.</summary>
internal static class Iri
{
    public const string Terms = "urn:kg:term:";

    public static string Of(Entity entity) => IsWikidata(entity.Wikidata) ? $"http://www.wikidata.org/entity/{entity.Wikidata}" : Entity(entity.Id);

    public static string Entity(string id, FactGraph graph) => graph.TryGetEntity(id, out var entity) ? Of(entity) : Entity(id);

    public static string Relation(Relation relation) => $"urn:kg:relation:{relation.Id}";

    public static string RelationType(string type) => $"urn:kg:relation-type:{type}";

    public static string Document(string id) => $"urn:kg:document:{Uri.EscapeDataString(id)}";

    /// <summary>A passage by its code points, after RFC 5147.</summary>
    public static string Passage(Evidence evidence) => $"{Document(evidence.Document)}#char={TextFiles.Number(evidence.Start)},{TextFiles.Number(evidence.End)}";

    private static string Entity(string id) => $"urn:kg:entity:{Uri.EscapeDataString(id)}";

    private static bool IsWikidata(string? id) => id is ['Q', _, ..] && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
