namespace KnowledgeGraph.Training.Learning;

/// <summary>One decision with its right answer and how much it counts.</summary>
internal sealed record Example(string[] Features, bool Yes, float Weight = 1);
