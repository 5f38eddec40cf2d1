namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>Entities that an article names side by side: "Donetsk et Lougansk".</summary>
/// <param name="First">The first token of the first name.</param>
/// <param name="Last">The last token of the last.</param>
internal sealed record EntitySet(int Sentence, int First, int Last, IReadOnlyList<EntityCard> Members);
