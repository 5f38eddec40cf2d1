namespace KnowledgeGraph.Cli;

/// <summary>Ends a command with one line for the user, which says what, where and what to do.</summary>
internal sealed class CommandFailedException(string message, int exitCode = ExitCode.Rejected) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
