namespace KnowledgeGraph.Graph.Questions;

/// <summary>Entities each of which is related to the next.</summary>
/// <param name="Links">The relations between each entity and the next, in either direction; one fewer than entities.</param>
public sealed record Chain(IReadOnlyList<Entity> Entities, IReadOnlyList<IReadOnlyList<Relation>> Links);
