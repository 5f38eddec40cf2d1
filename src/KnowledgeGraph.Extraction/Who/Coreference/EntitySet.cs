namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>Entities that an article names side by side: "Donetsk et Lougansk".</summary>
internal sealed record EntitySet(int Sentence, int Token, IReadOnlyList<EntityCard> Members);
