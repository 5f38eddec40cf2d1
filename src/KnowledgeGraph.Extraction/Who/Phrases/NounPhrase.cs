namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>A noun phrase around a head noun.</summary>
/// <param name="Core">From its first adjective or numeral to the last adjective behind the head: "quatre soldats turcs".</param>
/// <param name="Whole">The core with its complements: "chef de la diplomatie russe", "membres permanents du Conseil de sécurité".</param>
internal sealed record NounPhrase(int Head, TokenRange Core, TokenRange Whole);
