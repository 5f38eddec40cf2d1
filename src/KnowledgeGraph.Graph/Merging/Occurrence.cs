namespace KnowledgeGraph.Graph.Merging;

/// <summary>One real occurrence among the reports of one relation.</summary>
/// <param name="Key">As <see cref="Relation.Occurrence"/>.</param>
/// <param name="Date">The most precise date among its reports.</param>
internal sealed record Occurrence(string Key, EdtfDate? Date, IReadOnlyList<DatedEvidence> Reports);
