namespace KnowledgeGraph.Graph.Questions;

/// <summary>Relations that cannot all be so as they are told.</summary>
/// <param name="Kind">What they disagree about.</param>
public sealed record Conflict(ConflictKind Kind, IReadOnlyList<Relation> Relations);
