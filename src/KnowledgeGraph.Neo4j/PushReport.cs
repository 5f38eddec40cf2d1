namespace KnowledgeGraph.Neo4j;

/// <summary>What a push came to.</summary>
/// <param name="Relations">Relations in the database that rest on this graph's claims, counted after the push.</param>
/// <param name="Leftovers">What was found of the graph's articles that the graph does not hold: removed by pruning, else still there.</param>
/// <param name="IsMerged">Whether the database held more about the same things, so that relations were counted anew from all claims.</param>
public sealed record PushReport(long Articles, long Entities, long Claims, long Relations, Counters Counters, Leftovers Leftovers, bool IsMerged);
