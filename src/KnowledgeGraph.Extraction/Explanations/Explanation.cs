using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Explanations;

/// <summary>Why one relation was proposed, and why it was accepted or not.</summary>
/// <param name="Claim">What would be reported, with the sentence it rests on.</param>
/// <param name="Subject">Label of the subject.</param>
/// <param name="Object">Label of the object.</param>
/// <param name="Speakers">Labels of those who vouch for it; empty where the article itself does.</param>
/// <param name="IsAccepted">Whether its confidence reaches what was asked for.</param>
/// <param name="Trigger">The word that reports it.</param>
/// <param name="Frame">The frame that holds both ends and the line it is written on, or null where only the learnt scorer proposes it.</param>
/// <param name="Path">The way through the tree from subject to object.</param>
/// <param name="Cues">The words that its status rests on, each with what it makes of it.</param>
/// <param name="Reasons">What weighed most in its confidence, heaviest first; a positive weight spoke for it.</param>
public sealed record Explanation(
    Claim Claim,
    string Subject,
    string Object,
    IReadOnlyList<string> Speakers,
    bool IsAccepted,
    string Trigger,
    string? Frame,
    string Path,
    IReadOnlyList<string> Cues,
    IReadOnlyList<Reason> Reasons);
