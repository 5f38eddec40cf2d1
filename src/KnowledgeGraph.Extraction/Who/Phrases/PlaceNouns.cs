using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Which places and states a common noun can mean: « la péninsule » is no city, « le royaume » no republic.</summary>
internal sealed class PlaceNouns
{
    private readonly Dictionary<string, (HashSet<string> Kinds, HashSet<string> Names)> _rows = DataFile.Rows("place-nouns.tsv", 3).ToDictionary(
        row => row[0], row => (DataFile.List(row[1]).ToHashSet(StringComparer.Ordinal), DataFile.List(row[2]).ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    public static PlaceNouns Default { get; } = new();

    /// <summary>All names that the list gives.</summary>
    public IEnumerable<string> Names => _rows.Values.SelectMany(row => row.Names);

    /// <summary>Whether an entity can be meant; a noun that the list lacks can mean any.</summary>
    public bool CanMean(string noun, EntityCard card, Gazetteer gazetteer)
    {
        if (!_rows.TryGetValue(noun, out var row))
            return true;
        if (row.Names.Contains(card.Label) || card.KnownNames.Any(row.Names.Contains))
            return true;
        return gazetteer.TryGet(card.Id, out var entry) ? row.Kinds.Contains(entry.Kind) : card.Type == EntityType.Region && row.Kinds.Contains("?");
    }
}
