using QuikGraph;

namespace KnowledgeGraph.Graph;

/// <summary>
/// An edge of the graph: one real occurrence, with every report of it. What is said of it beside type, ends and status is computed from its evidence.
/// Equal only to itself.
/// </summary>
public sealed class Relation : IEdge<Entity>
{
    /// <summary>Made of type, ends, status and which occurrence it is: nothing that later evidence can refine.</summary>
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required Entity Subject { get; init; }

    /// <summary>For a symmetric type the end whose id comes later.</summary>
    public required Entity Object { get; init; }

    public required Status Status { get; init; }

    /// <summary>
    /// Which of the occurrences with these ends: its number in the order of their first reports, or, for reports too vague to tell which of several
    /// they mean, their date or <c>undated</c>.
    /// </summary>
    public required string Occurrence { get; init; }

    /// <summary>The most precise of the dates that its reports give, or null where none gives one.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Ids of all who vouch for it, ordinally sorted.</summary>
    public required IReadOnlyList<string> AttributedTo { get; init; }

    /// <summary>The theme that most reports give.</summary>
    public string? About { get; init; }

    /// <summary>The office that most reports give.</summary>
    public string? Role { get; init; }

    /// <summary>Probability that at least one independent source is read rightly, from 0 to 1, to four decimals.</summary>
    public required double Confidence { get; init; }

    /// <summary>How many sources report it independently: reprints of a dispatch and articles of one source count once.</summary>
    public required int Sources { get; init; }

    /// <summary>By document, then by place in it; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    Entity IEdge<Entity>.Source => Subject;

    Entity IEdge<Entity>.Target => Object;

    public override string ToString() => $"{Type}({Subject.Label} -> {Object.Label}, {Status})";
}
