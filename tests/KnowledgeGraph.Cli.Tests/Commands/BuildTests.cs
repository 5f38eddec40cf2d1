using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class BuildTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [SetUp]
    public void WriteArticles()
    {
        Directory.Delete(_folder.Path, recursive: true);
        _folder.Write("in/a.txt", "🌍 Moscou dit : Syrie reconnaît Donetsk. Serbie reconnaît Kosovo ?");
        _folder.Write("in/b.txt", "Hier, Iran reconnaît Donetsk.");
        _folder.Write("in/manifest.json", """{"a.txt": {"published": "2022-06-29", "source": "Belga"}, "b.txt": {"published": "2022-07-01"}}""");
        _folder.Write("in/c.jsonl", """{"id": "c", "text": "Syrie reconnaît Donetsk, a dit İstanbul.", "published": "2022-06-29"}""" + "\n");
    }

    private string Input => _folder.PathTo("in");

    private string Output => _folder.PathTo("out");

    private byte[] Json => File.ReadAllBytes(Path.Combine(Output, "graph.json"));

    private byte[] GraphMl => File.ReadAllBytes(Path.Combine(Output, "graph.graphml"));

    [Test]
    public async Task A_build_writes_the_graph_and_sums_up()
    {
        var result = await Kg.RunAsync("build", Input, "-o", Output);

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Is.EqualTo($"""
            Read      3 articles, 2022-06-29 to 2022-07-01
            Found     5 entities, 3 relations in 4 passages
            Written   {Output}/graph.json, {Output}/graph.graphml

            Who recognised whom
              Iran     Donetsk   2022-07-01   b
              Serbie   Kosovo    2022-06-29   a
              Syrie    Donetsk   2022-06-29   a, c

            """).NoClip);
    }

    [Test]
    public async Task Every_passage_is_the_slice_of_its_article_in_code_points()
    {
        await Kg.RunAsync("build", Input, "-o", Output);

        var text = File.ReadAllText(Path.Combine(Input, "a.txt"));
        var points = text.EnumerateRunes().ToArray();
        var evidence = JObject.Parse(File.ReadAllText(Path.Combine(Output, "graph.json")))["relations"]!
            .SelectMany(relation => relation["evidence"]!).Where(row => (string?)row["document"] == "a").ToArray();
        Assert.That(evidence, Has.Length.EqualTo(2));
        foreach (var row in evidence)
            Assert.That(string.Concat(points[(int)row["start"]!..(int)row["end"]!]), Is.EqualTo((string?)row["text"]));
    }

    [Test]
    public async Task The_bytes_do_not_depend_on_order_threads_or_culture()
    {
        await Kg.RunAsync("build", Input, "-o", Output);
        var (json, graphMl) = (Json, GraphMl);
        string[] files = [Path.Combine(Input, "c.jsonl"), Path.Combine(Input, "b.txt"), Path.Combine(Input, "a.txt")];
        using (new ForeignCulture())
            await Kg.RunAsync(["build", .. files, "-o", Output, "--jobs", "3"]);
        Assert.That(Json, Is.EqualTo(json));
        Assert.That(GraphMl, Is.EqualTo(graphMl));
    }

    [Test]
    public async Task Growing_a_graph_gives_the_same_bytes_as_building_it_at_once()
    {
        await Kg.RunAsync("build", Input, "-o", Output);
        var all = Json;
        var grown = _folder.PathTo("grown/graph.json");
        await Kg.RunAsync("build", Path.Combine(Input, "b.txt"), "-o", _folder.PathTo("grown"));

        var first = await Kg.RunAsync("build", "--into", grown, Path.Combine(Input, "c.jsonl"), Path.Combine(Input, "a.txt"));
        var again = await Kg.RunAsync("build", "--into", grown, Input);

        Assert.That((first.ExitCode, again.ExitCode), Is.EqualTo((0, 0)), first.Error + again.Error);
        Assert.That(first.Output, Does.Contain("2 articles, 1 more in the graph"));
        Assert.That(File.ReadAllBytes(grown), Is.EqualTo(all));
    }

    [Test]
    public async Task Another_text_under_a_known_id_is_refused_and_the_old_one_stays()
    {
        await Kg.RunAsync("build", Input, "-o", Output);
        var before = Json;
        var changed = _folder.Write("new/b.txt", "Cuba reconnaît Donetsk.");
        var good = _folder.Write("new/d.txt", "Rien.");

        var result = await Kg.RunAsync("build", changed, good, "--into", Path.Combine(Output, "graph.json"), "-o", _folder.PathTo("out2"));

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain(changed).And.Contain("another text"));
        Assert.That(Json, Is.EqualTo(before));
        Assert.That(File.ReadAllText(_folder.PathTo("out2/graph.json")), Does.Not.Contain("Cuba"));
    }

    [Test]
    public async Task What_is_rejected_is_said_in_one_line_each_and_the_rest_is_built()
    {
        _folder.Write("in/leer.txt", "");
        _folder.Write("in/d.jsonl", "{\"id\": \"a\", \"text\": \"Doublon\"}\n{broken\n{\"id\": \"d\", \"text\": \"Cuba reconnaît Donetsk\"}\n");

        var result = await Kg.RunAsync("build", Input, _folder.PathTo("absent"), "-o", Output);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines, Has.Length.EqualTo(4).And.All.StartsWith("kg: " + _folder.Path));
        Assert.That(result.Output, Does.Contain("4 articles").And.Contain("4 rejected").And.Contain("Cuba"));
    }

    [Test]
    public async Task Where_nothing_was_read_the_old_graph_stays()
    {
        await Kg.RunAsync("build", Input, "-o", Output);
        var before = Json;

        var result = await Kg.RunAsync("build", _folder.PathTo("absent"), "-o", Output);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(Json, Is.EqualTo(before));
    }

    [Test]
    public async Task An_article_on_which_the_reader_breaks_costs_only_itself()
    {
        _folder.Write("in/panne.txt", "PANNE");

        var result = await Kg.RunAsync("build", Input, "-o", Output);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines.Single(), Does.Contain("panne.txt").And.Contain("en panne"));
        Assert.That(result.Output, Does.Contain("3 articles"));
    }

    [Test]
    public async Task Standard_input_is_read_as_json_lines()
    {
        var result = await Kg.RunAsync(["build", "-", "-o", Output], """{"text": "Iran reconnaît Donetsk"}""");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("1 article\n"));
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_ends_with_4()
    {
        var file = _folder.Write("file", "in the way");

        var result = await Kg.RunAsync("build", Input, "-o", Path.Combine(file, "out"));

        Assert.That(result.ExitCode, Is.EqualTo(4));
        Assert.That(result.ErrorLines.Single(), Does.Contain("cannot be written"));
    }

    [TestCase("{\"schema\": 1, \"documents\": [")]
    [TestCase("{}")]
    [TestCase(null)]
    public async Task A_graph_that_cannot_grow_is_named_and_stays(string? content)
    {
        var graph = content is null ? _folder.PathTo("absent.json") : _folder.Write("broken.json", content);

        var result = await Kg.RunAsync("build", Input, "--into", graph);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain(graph));
        Assert.That(content is null || File.ReadAllText(graph) == content);
    }

    [Test]
    public async Task A_cancelled_build_ends_with_130_and_leaves_the_old_graph_whole()
    {
        await Kg.RunAsync("build", Input, "-o", Output);
        var before = Json;
        using var cancellation = new CancellationTokenSource();
        ReaderFactory cancelling = (_, _) => new CancellingReader(cancellation);

        var result = await Kg.RunAsync(["build", Input, "-o", Output], "", cancelling, cancellation.Token);

        Assert.That(result.ExitCode, Is.EqualTo(130));
        Assert.That(result.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(Json, Is.EqualTo(before));
        Assert.That(Directory.GetFiles(Output), Has.Length.EqualTo(2), "no drafts are left behind");
    }

    private sealed class CancellingReader(CancellationTokenSource source) : IArticleReader
    {
        public ArticleFacts Read(Article article)
        {
            source.Cancel();
            return new VerbReader().Read(article);
        }
    }
}
