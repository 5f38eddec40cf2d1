namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>A line of an example. What is null is left open: <c>! actual</c> forbids every relation with that status.</summary>
/// <param name="By">Name of one who vouches for it.</param>
internal sealed record SpecRelation(string? Type, string? Subject, string? Object, string? Status, string? Date, string? By)
{
    public override string ToString() =>
        $"{Type} {Subject} -> {Object} {Status}{(Date is null ? "" : $" date={Date}")}{(By is null ? "" : $" by={By}")}";
}
