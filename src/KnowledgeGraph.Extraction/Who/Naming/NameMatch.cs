namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>A name of the gazetteer found in the text, with what it may stand for, the likelier first.</summary>
internal sealed record NameMatch(TokenRange Range, IReadOnlyList<NameReading> Readings);
