using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>A trigger as the model sees it, what the rules say of it and what the annotation says.</summary>
internal sealed record StatusExample(IReadOnlyList<string> Features, Status Rules, Status Gold, int Fold);
