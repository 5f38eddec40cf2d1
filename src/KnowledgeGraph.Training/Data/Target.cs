namespace KnowledgeGraph.Training.Data;

/// <summary>A label to be learnt and the share of the belief that it gets.</summary>
internal readonly record struct Target(int Label, float Weight);
