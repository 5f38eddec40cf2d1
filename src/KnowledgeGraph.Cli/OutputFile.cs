namespace KnowledgeGraph.Cli;

/// <summary>Files that a command is told to write.</summary>
internal static class OutputFile
{
    /// <exception cref="CommandFailedException">It cannot be written; what was there is whole.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: cannot be written ({exception.Message.TrimEnd('.')})", ExitCode.CannotWrite);
        }
    }
}
