using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>A frame whose trigger and companions stand in a sentence, with what may fill its roles, best first. A list may be empty.</summary>
public sealed record FrameMatch(
    Frame Frame,
    int Sentence,
    Token Trigger,
    IReadOnlyList<Token> Companions,
    IReadOnlyList<Fill> Subjects,
    IReadOnlyList<Fill> Objects,
    IReadOnlyList<Fill> Both)
{
    /// <summary>
    /// The role that a mention has, as a short word for explanations and features: S, O or B for subject, object or both ends,
    /// with + where another position or a deeper word fills it better; - for none.
    /// </summary>
    public string RoleOf(Mention mention) =>
        Place(Subjects, mention) is { } subject ? "S" + subject
        : Place(Objects, mention) is { } @object ? "O" + @object
        : Place(Both, mention) is { } both ? "B" + both
        : "-";

    private static string? Place(IReadOnlyList<Fill> fills, Mention mention)
    {
        var best = fills.Count == 0 ? int.MaxValue : fills.Min(fill => fill.Rank);
        foreach (var fill in fills)
        {
            if (ReferenceEquals(fill.Mention, mention))
                return fill.Rank == best && fill.Depth == 0 ? "" : "+";
        }
        return null;
    }
}
