using System.IO.Enumeration;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Cli.Tests.Architecture;

public sealed partial class NoticeTests
{
    private static readonly string[] DataFiles = ["*.tsv", "*.gz", "*.lexicon", "*.weights", "*.model", "*.bin"];

    [Test]
    public void Every_data_file_that_ships_is_named_in_the_notice()
    {
        var named = FileName().Matches(File.ReadAllText(Path.Combine(SharedData.Repository, "NOTICE.md"))).Select(match => match.Groups[1].Value).ToArray();
        var unnamed =
            from folder in Directory.EnumerateDirectories(Path.Combine(SharedData.Repository, "src"))
            from pattern in DataFiles
            from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
            where !named.Any(name => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(file)))
            select Path.GetRelativePath(SharedData.Repository, file);

        Assert.That(unnamed, Is.Empty);
    }

    // `src/…/words.lexicon` · `…/*.weights`
    [GeneratedRegex("`(?:[^`/]*/)*([^`/]+)`")]
    private static partial Regex FileName();
}
