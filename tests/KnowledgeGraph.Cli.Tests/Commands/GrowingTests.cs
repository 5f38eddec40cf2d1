using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class GrowingTests
{
    [Test]
    public async Task Growing_merging_and_building_at_once_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var articles = Articles(folder);
        await Kg.RunAsync("build", articles[0], articles[1], articles[2], "-o", folder.PathTo("all"));
        await Kg.RunAsync("build", articles[2], "-o", folder.PathTo("grown"));
        await Kg.RunAsync("build", "--into", folder.PathTo("grown/graph.json"), articles[1], articles[0]);
        await Kg.RunAsync("build", articles[1], "-o", folder.PathTo("b"));
        await Kg.RunAsync("build", articles[0], articles[2], "-o", folder.PathTo("ac"));
        var merged = await Kg.RunAsync("merge", folder.PathTo("ac/graph.json"), folder.PathTo("b/graph.graphml"), "-o", folder.PathTo("merged.json"));
        Assert.That(merged.ExitCode, Is.Zero, merged.Error);
        var expected = Read(folder, "all/graph.json");
        Assert.That(Read(folder, "grown/graph.json"), Is.EqualTo(expected));
        Assert.That(Read(folder, "merged.json"), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_withdrawn_article_goes_with_whatever_rested_on_it_alone()
    {
        using var folder = new TemporaryFolder();
        var articles = Articles(folder);
        await Kg.RunAsync("build", articles[0], articles[1], "-o", folder.PathTo("ab"));
        await Kg.RunAsync("build", articles[0], articles[1], articles[2], "-o", folder.PathTo("abc"));
        var result = await Kg.RunAsync("remove", "--document", "c", "--graph", folder.PathTo("abc/graph.json"));
        Assert.That(result.Output, Does.Contain("1 article taken out, 1 entities and 1 relations"));
        Assert.That(Read(folder, "abc/graph.json"), Is.EqualTo(Read(folder, "ab/graph.json")));
        Assert.That(Read(folder, "abc/graph.graphml"), Is.EqualTo(Read(folder, "ab/graph.graphml")));
        Assert.That((await Kg.RunAsync("remove", "--document", "zz", "--graph", folder.PathTo("abc/graph.json"))).Error, Does.Contain("« zz »"));
    }

    [Test]
    public async Task Diff_tells_what_is_new_gone_and_reported_otherwise()
    {
        using var folder = new TemporaryFolder();
        var articles = Articles(folder);
        await Kg.RunAsync("build", articles[0], "-o", folder.PathTo("a"));
        await Kg.RunAsync("build", articles[1], articles[2], "-o", folder.PathTo("bc"));
        var result = await Kg.RunAsync("diff", folder.PathTo("a/graph.json"), folder.PathTo("bc/graph.json"));
        Assert.That(result.Error, Does.Contain("1 new, 0 gone, 1 changed"));
        Assert.That(result.Output, Does.Match("(?m)^\\+ +Malte").And.Match("(?m)^~ +Syrie"));
    }

    [TestCase("graphml")]
    [TestCase("turtle")]
    [TestCase("json")]
    public async Task Export_writes_the_same_to_a_file_and_to_standard_output(string format)
    {
        using var folder = new TemporaryFolder();
        await Kg.RunAsync("build", Articles(folder)[0], "-o", folder.PathTo("a"));
        var result = await Kg.RunAsync("export", folder.PathTo("a/graph.json"), "-f", format, "-o", "-");
        await Kg.RunAsync("export", folder.PathTo("a/graph.json"), "-f", format, "-o", folder.PathTo("file"));
        Assert.That(Read(folder, "file"), Is.EqualTo(result.Output));
        Assert.That(result.Output, Is.Not.Empty);
    }

    [Test]
    public async Task Export_of_several_files_wants_a_folder()
    {
        using var folder = new TemporaryFolder();
        await Kg.RunAsync("build", Articles(folder)[0], "-o", folder.PathTo("a"));
        var refused = await Kg.RunAsync("export", folder.PathTo("a/graph.json"), "-f", "csv", "-o", "-");
        Assert.That((refused.ExitCode, refused.ErrorLines.Single()), Is.EqualTo((2, "kg: csv consists of 2 files; name a folder with -o")));
        await Kg.RunAsync("export", folder.PathTo("a/graph.json"), "-f", "csv", "-o", folder.PathTo("tables"));
        Assert.That(Directory.GetFiles(folder.PathTo("tables")), Has.Length.EqualTo(2));
        var blocked = await Kg.RunAsync("export", folder.PathTo("a/graph.json"), "-f", "dot", "-o", folder.PathTo("a/graph.json/x"));
        Assert.That(blocked.ExitCode, Is.EqualTo(4));
    }

    [Test]
    public async Task Characters_that_a_format_cannot_hold_are_counted_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var claim = Claim("VETOES", "Q1", "Q2", text: "a\u0001b\u0002c");
        GraphJsonWriter.Write(GraphMerger.Build([Article("a", claim)]), folder.PathTo("graph.json"));
        var file = folder.PathTo("graph.gexf");
        var result = await Kg.RunAsync("export", folder.PathTo("graph.json"), "-f", "gexf", "-o", file);
        Assert.That(result.ErrorLines, Is.EqualTo(new[] { $"{file}: 2 characters that gexf cannot hold, replaced by spaces or U+FFFD" }));
        Assert.That((await Kg.RunAsync("export", folder.PathTo("graph.json"), "-f", "turtle", "-o", file)).Error, Is.Empty);
    }

    [Test]
    public async Task Path_conflicts_timeline_and_stats_answer()
    {
        using var folder = new TemporaryFolder();
        await Kg.RunAsync(["build", .. Articles(folder), "-o", folder.PathTo("g")]);
        string[] graph = ["--graph", folder.PathTo("g/graph.json")];
        Assert.That((await Kg.RunAsync(["path", "Chine", "Malte", .. graph])).Output, Does.StartWith("Chine – Syrie – Malte"));
        Assert.That((await Kg.RunAsync(["conflicts", .. graph])).Output, Does.StartWith("Two dates"));
        Assert.That((await Kg.RunAsync(["timeline", "Syrie", "Chine", .. graph])).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3));
        Assert.That((await Kg.RunAsync(["stats", .. graph])).Output, Does.Contain("Connected components").And.Contain("PageRank"));
        Assert.That((await Kg.RunAsync(["ask", "Qui a reconnu la Syrie ?", .. graph])).Error, Does.StartWith("understood as: kg relations --type recognises"));
        Assert.That((await Kg.RunAsync(["ask", "Quel temps fait-il ?", .. graph])).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task The_actors_that_the_gazetteer_lacks_are_listed_by_how_many_articles_name_them()
    {
        using var folder = new TemporaryFolder();
        await Kg.RunAsync(["build", .. Articles(folder), "-o", folder.PathTo("g")]);
        var rows = (await Kg.RunAsync(["stats", "--unknown", "--graph", folder.PathTo("g/graph.json")])).Output.Split('\n');
        Assert.That(rows[0], Does.StartWith("Entity").And.Contain("Articles"));
        Assert.That(rows[1], Does.Match("^Syrie +State +3 +3 +state/Syrie"));
    }

    private static string[] Articles(TemporaryFolder folder) =>
    [
        folder.Write("a.jsonl", """{"id": "a", "text": "Syrie reconnaît Chine", "published": "2022-07-01"}""" + "\n"),
        folder.Write("b.jsonl", """{"id": "b", "text": "Syrie reconnaît Chine", "published": "2022-09-01"}""" + "\n"),
        folder.Write("c.jsonl", """{"id": "c", "text": "Malte reconnaît Syrie", "published": "2022-09-02"}""" + "\n"),
    ];

    private static string Read(TemporaryFolder folder, string name) => File.ReadAllText(folder.PathTo(name));
}
