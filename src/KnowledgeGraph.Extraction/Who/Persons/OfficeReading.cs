namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>An office that the text gives to a person.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Role">The office in French, without state or organisation: "ministre des Affaires étrangères", "ancien président".</param>
/// <param name="Of">Id of the state or organisation; null where nothing tells.</param>
/// <param name="Phrase">The office's own words.</param>
/// <param name="Evidence">Office and name together.</param>
/// <param name="Certainty">How sure holder and state are, from 0 to 1.</param>
internal sealed record OfficeReading(string Person, string Role, string? Of, TokenRange Phrase, TokenRange Evidence, double Certainty);
