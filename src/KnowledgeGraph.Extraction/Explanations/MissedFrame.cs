namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>A frame whose trigger stands in a sentence but whose ends were not both found there.</summary>
/// <param name="Type">The relation type that it would have reported.</param>
/// <param name="Trigger">The word that evoked it.</param>
/// <param name="Frame">The frame and its line.</param>
/// <param name="Missing">What was looked for in vain: "subject (subj)", "object (obj, de)".</param>
public sealed record MissedFrame(string Type, string Trigger, string Frame, IReadOnlyList<string> Missing);
