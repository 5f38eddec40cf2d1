using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Graph;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>Ids for what the gazetteer gives none: <c>type/slug</c>, the same for one name on any machine.</summary>
internal static class EntityIds
{
    public static string For(EntityType type, string name) => $"{Prefix(type)}/{Slug(name)}";

    /// <summary>For what means little outside its article: a group, a lone surname.</summary>
    public static string Scoped(EntityType type, string name, string article) => $"{For(type, name)}@{article}";

    /// <summary>A person's id, in which French and English renderings of a Slavic name meet.</summary>
    public static string ForPerson(string name) => $"{Prefix(EntityType.Person)}/{Slug(SlavicNames.ToInternational(name))}";

    public static string Slug(string name) => NameFolding.FoldWords(name).Replace(' ', '-');

    private static string Prefix(EntityType type) => type switch
    {
        EntityType.State => "state",
        EntityType.Region => "region",
        EntityType.Organisation => "org",
        EntityType.Person => "person",
        _ => "group",
    };
}
