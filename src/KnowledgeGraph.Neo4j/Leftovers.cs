namespace KnowledgeGraph.Neo4j;

/// <summary>What a database holds of a graph's articles, from an earlier push, that the graph no longer does.</summary>
public sealed record Leftovers(IReadOnlyList<LeftoverClaim> Claims, IReadOnlyList<LeftoverMention> Mentions)
{
    public bool IsEmpty => Claims.Count == 0 && Mentions.Count == 0;
}
