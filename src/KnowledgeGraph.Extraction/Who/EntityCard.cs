using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>What is known of an entity while an article is read.</summary>
/// <param name="Gender">'m' or 'f', with 'p' for a plural name; empty where unknown.</param>
internal sealed record EntityCard(
    string Id,
    EntityType Type,
    string Label,
    IReadOnlyList<string> KnownNames,
    string Gender = "",
    string? ActsFor = null,
    string? Iso = null)
{
    public string? Wikidata => Id.Length > 1 && Id[0] == 'Q' && char.IsAsciiDigit(Id[1]) ? Id : null;

    public static EntityCard Of(GazetteerEntry entry) => new(
        entry.Id, entry.Type, entry.Label, entry.Names, entry.Gender, ActsForOf(entry), entry.Type == EntityType.State ? entry.Iso : null);

    private static string? ActsForOf(GazetteerEntry entry) =>
        entry.Type == EntityType.Organisation && entry.Kind is "news-agency" or "armed-force" or "agency" or "government" ? entry.State : null;
}
