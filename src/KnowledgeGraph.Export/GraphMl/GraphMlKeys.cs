namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// The attributes of our GraphML. Ids are unique in the whole file and names have one type in it, because some readers keep one map for all;
/// <c>labels</c> and <c>label</c> are the ids that APOC looks for.
/// </summary>
internal static class GraphMlKeys
{
    public static readonly GraphMlKey Documents = new("g_documents", "graph", "documents");

    public static readonly GraphMlKey Labels = new("labels", "node", "labels");
    public static readonly GraphMlKey NodeUid = new("n_uid", "node", "uid");
    public static readonly GraphMlKey NodeLabel = new("n_label", "node", "label");
    public static readonly GraphMlKey NodeName = new("n_name", "node", "name");
    public static readonly GraphMlKey Type = new("n_type", "node", "type");
    public static readonly GraphMlKey Wikidata = new("n_wikidata", "node", "wikidata");
    public static readonly GraphMlKey Iso = new("n_iso", "node", "iso");
    public static readonly GraphMlKey ActsFor = new("n_actsFor", "node", "actsFor");
    public static readonly GraphMlKey Aliases = new("n_aliases", "node", "aliases");
    public static readonly GraphMlKey KnownNames = new("n_knownNames", "node", "knownNames");

    public static readonly GraphMlKey Label = new("label", "edge", "label");
    public static readonly GraphMlKey EdgeUid = new("e_uid", "edge", "uid");
    public static readonly GraphMlKey Interaction = new("e_interaction", "edge", "interaction");
    public static readonly GraphMlKey Status = new("e_status", "edge", "status");
    public static readonly GraphMlKey Date = new("e_date", "edge", "date");
    public static readonly GraphMlKey DateEarliest = new("e_dateEarliest", "edge", "dateEarliest");
    public static readonly GraphMlKey DateLatest = new("e_dateLatest", "edge", "dateLatest");
    public static readonly GraphMlKey AttributedTo = new("e_attributedTo", "edge", "attributedTo");
    public static readonly GraphMlKey About = new("e_about", "edge", "about");
    public static readonly GraphMlKey Role = new("e_role", "edge", "role");
    public static readonly GraphMlKey Confidence = new("e_confidence", "edge", "confidence", "double");
    public static readonly GraphMlKey Sources = new("e_sources", "edge", "sources", "long");
    public static readonly GraphMlKey Quote = new("e_quote", "edge", "quote");
    public static readonly GraphMlKey Evidence = new("e_evidence", "edge", "evidence");

    public static IReadOnlyList<GraphMlKey> All { get; } =
    [
        Documents,
        Labels, NodeUid, NodeLabel, NodeName, Type, Wikidata, Iso, ActsFor, Aliases, KnownNames,
        Label, EdgeUid, Interaction, Status, Date, DateEarliest, DateLatest, AttributedTo, About, Role, Confidence, Sources, Quote, Evidence,
    ];
}
