namespace KnowledgeGraph.Extraction.Events.Acceptance;

/// <summary>How well a frame holds its two ends.</summary>
internal static class FrameQuality
{
    /// <summary>What a candidate without a frame has.</summary>
    public const int None = 12;

    /// <summary>0 where both ends stand at the head of the frame's first positions; each step away adds one; at most <see cref="None"/>.</summary>
    public static int Of(Candidate candidate) =>
        candidate.SubjectFill is { } subject && candidate.ObjectFill is { } @object
            ? Math.Min(None - 1, subject.Rank + subject.Depth + @object.Rank + @object.Depth)
            : None;
}
