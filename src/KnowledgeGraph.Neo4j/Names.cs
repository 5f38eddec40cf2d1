using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j;

/// <summary>How statuses are written in the database, as in every file.</summary>
internal static class Names
{
    public static string Of(Status status) => status switch
    {
        Status.Actual => "actual",
        Status.Negated => "negated",
        Status.Planned => "planned",
        _ => "possible",
    };

    /// <exception cref="ArgumentException">There is no such status.</exception>
    public static Status ToStatus(string name) => Enum.Parse<Status>(name, ignoreCase: true);
}
