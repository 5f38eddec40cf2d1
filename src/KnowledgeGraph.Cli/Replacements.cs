using System.Globalization;

namespace KnowledgeGraph.Cli;

/// <summary>Says on the error output how many characters of a graph a file could not hold.</summary>
internal static class Replacements
{
    /// <param name="what">The file, or whatever else was made.</param>
    /// <param name="holder">What cannot hold them: the format.</param>
    public static void Report(int replaced, string what, string holder, Terminal terminal)
    {
        if (replaced > 0)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {replaced:N0} {(replaced == 1 ? "character" : "characters")} that {holder} cannot hold, replaced by spaces or U+FFFD"));
    }
}
