namespace KnowledgeGraph.Cli.Input;

/// <summary>About how many articles some paths hold, for a progress bar: files, and lines of JSON lines.</summary>
internal static class InputCount
{
    /// <summary>Null where standard input is among them; a file that cannot be read counts nothing.</summary>
    public static long? Of(IReadOnlyCollection<string> paths) =>
        paths.Contains(InputReader.StandardInput) ? null : paths.Sum(In);

    private static long In(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }).Sum(InFile)
                : InFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static long InFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" => File.ReadLines(path, System.Text.Encoding.Latin1).LongCount(),
        ".txt" or ".html" or ".htm" => 1,
        _ => 0,
    };
}
