namespace KnowledgeGraph.Text.Parsing.Network;

/// <summary>A morphological attribute and its values; value 0 is its absence and is not listed.</summary>
internal sealed record FeatureAttribute(string Name, IReadOnlyList<string> Values);
