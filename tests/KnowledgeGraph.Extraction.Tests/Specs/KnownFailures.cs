using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>
/// The examples that are not read as they ask, one a line in <c>known-failures.txt</c>: file, tab, sentence. The list may only shrink: an example
/// that fails must stand in it, and one that is right must not.
/// </summary>
internal static class KnownFailures
{
    private static readonly string File = Path.Combine(SharedData.Repository, "tests", "KnowledgeGraph.Extraction.Tests", "Specs", "known-failures.txt");

    public static string KeyOf(SpecExample example) => $"{example.Place.Split(':')[0]}\t{example.Sentence.Replace('\n', ' ')}";

    public static IReadOnlySet<string> Read() =>
        System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);

    public static void Write(IEnumerable<string> keys)
    {
        const string Head = "# Examples of the specs that are not yet read as they ask. Renew: KG_UPDATE_EXPECTED=1 dotnet test tests/KnowledgeGraph.Extraction.Tests --filter SpecTests";
        System.IO.File.WriteAllText(File, string.Join('\n', keys.Order(StringComparer.Ordinal).Prepend(Head)) + "\n");
    }
}
