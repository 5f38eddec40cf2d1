using KnowledgeGraph.Extraction.Who.Phrases;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>A phrase that names an office, and the name of who holds it where one stands beside it.</summary>
internal sealed record OfficePhrase(NounPhrase Phrase, (Mention Name, double Certainty)? Holder);
