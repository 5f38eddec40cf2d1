using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>One thing that a name may stand for, and how it stands for it.</summary>
/// <param name="Spelling">The name as the gazetteer writes it; its capitals are asked of the text too.</param>
/// <param name="NeedsContext">Whether the name is also a common word and does not count where a sentence begins.</param>
internal sealed record NameReading(GazetteerEntry Entry, MentionForm Form, string Spelling, bool NeedsContext = false);
