namespace KnowledgeGraph.Cli;

/// <summary>What <c>kg</c> tells the shell, the same for every command.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Unexpected = 1;

    /// <summary>A wrong command line, or input of which something was rejected; what was good is done all the same.</summary>
    public const int Rejected = 2;

    public const int CannotWrite = 4;
    public const int Neo4j = 5;
    public const int Cancelled = 130;
}
