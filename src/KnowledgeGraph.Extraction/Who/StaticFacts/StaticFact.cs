using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>A state of affairs that the text tells by apposition and the like, not as an event: who holds which office, what lies where.</summary>
/// <param name="Type"><c>HOLDS_OFFICE</c> or <c>PART_OF</c>.</param>
/// <param name="Subject">Id of the person, or of the place that lies in another.</param>
/// <param name="Object">Id of the state or organisation, or of the place around.</param>
/// <param name="Role">The office, in French; null for a place.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Evidence">The words that say so.</param>
/// <param name="Certainty">From 0 to 1.</param>
public sealed record StaticFact(string Type, string Subject, string Object, string? Role, int Sentence, TextSpan Evidence, double Certainty);
