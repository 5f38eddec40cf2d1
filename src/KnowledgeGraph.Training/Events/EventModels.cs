using KnowledgeGraph.Extraction.Events.Acceptance;
using KnowledgeGraph.Extraction.Events.Pairs;

namespace KnowledgeGraph.Training.Events;

/// <summary>All that is learnt from annotated articles about events.</summary>
internal sealed record EventModels(PairModel Pairs, PairModel Sentences, PairModel Roles, AcceptanceModel Acceptance);
