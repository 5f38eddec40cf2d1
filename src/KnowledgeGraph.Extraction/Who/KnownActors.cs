using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>Tells the actors that the gazetteer knows from those that the reader met first in an article.</summary>
public static class KnownActors
{
    /// <summary>Whether an entity's id is that of an entry or an official of the gazetteer.</summary>
    public static bool Contains(string id) => Gazetteer.Default.TryGet(id, out _) || Gazetteer.Default.Officials.Contains(id);

    /// <summary>Whether an entity means something beyond its article: a group or a lone surname does not, and no gazetteer could know it.</summary>
    public static bool CouldBeKnown(string id) => !id.Contains('@', StringComparison.Ordinal);
}
