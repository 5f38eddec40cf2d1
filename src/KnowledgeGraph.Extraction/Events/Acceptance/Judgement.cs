using KnowledgeGraph.Extraction.Explanations;

namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>A group of candidates with the probability that its relation is reported.</summary>
/// <param name="Reasons">Gives what moved the confidence, when asked.</param>
internal sealed record Judgement(CandidateGroup Group, double Confidence, Func<IReadOnlyList<Reason>> Reasons);
