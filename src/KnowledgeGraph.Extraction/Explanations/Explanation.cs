using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>Why one relation was proposed, and why it was accepted or not.</summary>
/// <param name="Claim">What is or would be reported, with the sentence it rests on.</param>
/// <param name="Subject">Label of the subject.</param>
/// <param name="Object">Label of the object.</param>
/// <param name="Speakers">Labels of those who vouch for it; empty where the article itself does.</param>
/// <param name="LeftOutBecause">Why it is not reported; null where it is.</param>
/// <param name="Trigger">The words that report it.</param>
/// <param name="Frame">The frame that holds both ends and the line it is written on, or what proposes it in its place.</param>
/// <param name="Path">The way through the tree from subject to object.</param>
/// <param name="StatusCues">The words that its status rests on, each with what it makes of it.</param>
/// <param name="TimeCue">What its date rests on; null where it has none.</param>
/// <param name="Reasons">What weighed most in its confidence, heaviest first; a positive weight spoke for it.</param>
public sealed record Explanation(
    Claim Claim,
    string Subject,
    string Object,
    IReadOnlyList<string> Speakers,
    string? LeftOutBecause,
    string Trigger,
    string Frame,
    string Path,
    IReadOnlyList<string> StatusCues,
    string? TimeCue,
    IReadOnlyList<Reason> Reasons);
