namespace KnowledgeGraph.Graph;

/// <summary>Statuses as files and people write them.</summary>
public static class StatusNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Status>().Select(name => name.ToLowerInvariant())];

    /// <summary>All of them, for messages: <c>actual, negated, planned, possible</c>.</summary>
    public static string All { get; } = string.Join(", ", Names);

    public static string InFiles(this Status status) => Names[(int)status];

    public static bool TryParse(string name, out Status status)
    {
        status = (Status)Array.IndexOf(Names, name);
        return (int)status >= 0;
    }
}
