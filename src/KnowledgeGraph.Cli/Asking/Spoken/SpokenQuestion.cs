namespace KnowledgeGraph.Cli.Asking.Spoken;

/// <summary>A question in words, as it was understood.</summary>
/// <param name="Type">The relation type, for questions about one.</param>
/// <param name="First">The subject, or the first of a pair, or the only entity; folded, as are all names here.</param>
/// <param name="Second">The object, or the second of a pair.</param>
/// <param name="IsNegated">Whether it asks who did not.</param>
internal sealed record SpokenQuestion(SpokenKind Kind, string? Type, string? First, string? Second, bool IsNegated)
{
    /// <summary>The same as a command.</summary>
    public string AsCommand => Kind switch
    {
        SpokenKind.Relation => $"kg relations --type {RelationTypes.InWords(Type!)}{Option("subject", First)}{Option("object", Second)}{(IsNegated ? " --status negated" : "")}",
        SpokenKind.Pair => $"kg timeline \"{First}\" \"{Second}\"",
        _ => $"kg timeline \"{First}\"",
    };

    private static string Option(string name, string? value) => value is null ? "" : $" --{name} \"{value}\"";
}
