namespace KnowledgeGraph.Training.Layers;

/// <summary>Probabilities of dropout: after the input, in each layer, and in the heads.</summary>
internal sealed record ParserDropout(float Input, float Layer, float Head);
