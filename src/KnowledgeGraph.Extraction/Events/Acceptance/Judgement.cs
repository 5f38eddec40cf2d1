namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>A group of candidates with the probability that its relation is reported.</summary>
internal sealed record Judgement(CandidateGroup Group, double Confidence);
