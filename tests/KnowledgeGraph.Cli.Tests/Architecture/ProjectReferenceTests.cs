using System.Xml.Linq;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Cli.Tests.Architecture;

/// <summary>The table of ARCHITECTURE.md says who may know whom; the project files must say the same.</summary>
public sealed class ProjectReferenceTests
{
    private const string Prefix = "KnowledgeGraph.";

    // | `KnowledgeGraph.Export` | one folder a format | Graph |
    private static readonly Dictionary<string, string> Documented = File.ReadLines(Path.Combine(SharedData.Repository, "ARCHITECTURE.md"))
        .Where(line => line.StartsWith($"| `{Prefix}", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1].Trim('`'), cells => cells[3], StringComparer.Ordinal);

    private static readonly string[] Projects =
        [.. Directory.EnumerateDirectories(Path.Combine(SharedData.Repository, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Test]
    public void Every_project_is_in_the_table_and_every_row_is_a_project() =>
        Assert.That(Documented.Keys.Order(StringComparer.Ordinal), Is.EqualTo(Projects));

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_what_the_table_says(string project)
    {
        var said = Documented[project];
        var expected = said == "all but Training" ? Projects.Where(other => other != project && other != Prefix + "Training") : Named(said);

        Assert.That(ReferencesOf(project), Is.EquivalentTo(expected));
    }

    [TestCaseSource(nameof(Projects))]
    public void Only_the_graph_knows_its_store(string project) =>
        Assert.That(PackagesOf(project).Contains("QuikGraph"), Is.EqualTo(Documented[project].Contains("QuikGraph", StringComparison.Ordinal)));

    [Test]
    public void The_libraries_neither_print_nor_read_the_environment()
    {
        string[] forbidden = ["Console.", "Environment.GetEnvironmentVariable"];
        var found =
            from project in Projects.Except([Prefix + "Cli", Prefix + "Training"])
            from file in Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src", project), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            from word in forbidden
            where text.Contains(word, StringComparison.Ordinal)
            select $"{file}: {word}";

        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<string> Named(string references) =>
        references.Split(", ").Where(name => Projects.Contains(Prefix + name)).Select(name => Prefix + name);

    private static IEnumerable<string> ReferencesOf(string project) =>
        ItemsOf(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static IEnumerable<string> PackagesOf(string project) => ItemsOf(project, "PackageReference");

    private static IEnumerable<string> ItemsOf(string project, string kind) =>
        XDocument.Load(Path.Combine(SharedData.Repository, "src", project, project + ".csproj"))
            .Descendants(kind).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}
