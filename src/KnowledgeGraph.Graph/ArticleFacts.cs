namespace KnowledgeGraph.Graph;

/// <summary>
/// All that was read in one article. A graph is a function of a set of these, so that any order and any grouping give the same graph.
/// </summary>
public sealed record ArticleFacts(Document Document, IReadOnlyList<Claim> Claims);
