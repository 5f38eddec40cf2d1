using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>A frame whose trigger and companion stand in a sentence, with what may fill its roles, best first. A list may be empty.</summary>
public sealed record FrameMatch(
    Frame Frame,
    int Sentence,
    Token Trigger,
    Token? Companion,
    IReadOnlyList<Fill> Subjects,
    IReadOnlyList<Fill> Objects,
    IReadOnlyList<Fill> Both);
