namespace KnowledgeGraph.Cli.Tests;

internal sealed record KgResult(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
