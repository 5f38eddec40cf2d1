namespace KnowledgeGraph.Training.Gold;

/// <summary>An entity of an annotated article, known by its label.</summary>
/// <param name="ActsFor">Label of the entity in whose name it acts, or null.</param>
public sealed record GoldEntity(string Label, string Type, IReadOnlyList<string> Mentions, string? ActsFor);
