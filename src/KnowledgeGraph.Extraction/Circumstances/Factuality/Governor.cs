using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>What a word says of the act that it governs.</summary>
/// <param name="Effect">As it stands: "refuse de".</param>
/// <param name="Negated">Under negation: "n'exclut pas de".</param>
/// <param name="Completed">In a compound past: "a pu", "a dû".</param>
internal sealed record Governor(Status Effect, Status Negated, Status Completed);
