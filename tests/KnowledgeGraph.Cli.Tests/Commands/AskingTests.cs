using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class AskingTests
{
    private readonly TemporaryFolder _folder = new();
    private string _graph = "";

    [OneTimeSetUp]
    public void WriteGraph() => _graph = AskedGraph.Write(_folder);

    [OneTimeTearDown]
    public void DeleteGraph() => _folder.Dispose();

    [Test]
    public async Task Who_recognises_a_name_answers_for_the_namesake_that_is_recognised_and_says_which()
    {
        var result = await AskAsync("who", "recognises", "donetsk");
        Assert.That(Column(result.Output, 0), Is.EqualTo(new[] { "Syrie", "Corée du Nord", "Russie" }));
        Assert.That(result.Error, Does.Contain("« donetsk » is read as République populaire de Donetsk (State, Q16150196)"));
    }

    [Test]
    public async Task As_of_a_day_later_recognitions_and_revoked_ones_are_left_out_and_undated_ones_count_from_their_report()
    {
        var result = await AskAsync("who", "recognises", "République populaire de Donetsk", "--as-of", "2022-07-01");
        Assert.That(Column(result.Output, 0), Is.EqualTo(new[] { "Russie" }));
        Assert.That(result.Output, Does.Contain("no date, counted from its report of 2022-06-20"));
        Assert.That(Column((await AskAsync("who", "recognises", "Q16150196", "--as-of", "2022-06-01")).Output, 0), Is.EqualTo(new[] { "Syrie" }));
        Assert.That(Column((await AskAsync("who", "recognises", "Q16150196", "--as-of", "2022-07-13")).Output, 0), Is.EqualTo(new[] { "Corée du Nord", "Russie" }));
    }

    [Test]
    public async Task With_finds_either_end()
    {
        var result = await AskAsync("who", "severs-ties", "--with", "Coree du nord");
        Assert.That(Column(result.Output, 0), Is.EqualTo(new[] { "Ukraine" }));
        Assert.That(result.Error, Is.Empty);
    }

    [Test]
    public async Task A_symmetric_relation_is_found_from_both_ends()
    {
        Assert.That(Column((await AskAsync("who", "allied-with", "Syrie")).Output, 0), Is.EqualTo(new[] { "Russie" }));
        Assert.That(Column((await AskAsync("who", "allied-with", "la Russie")).Output, 0), Is.EqualTo(new[] { "Syrie" }));
    }

    [TestCase("2022-05", "2022-12", 2)]
    [TestCase("2022-05", "2022-06", 1)]
    [TestCase("2023", "2024", 0)]
    public async Task Relations_are_found_by_type_subject_status_and_dates(string from, string to, int count)
    {
        var result = await AskAsync("relations", "--type", "VETOES", "--subject", "Russie", "--status", "actual", "--from", from, "--to", to);
        Assert.That(Column(result.Output, 0), Has.Length.EqualTo(count));
    }

    [Test]
    public async Task Only_what_is_reported_as_done_is_answered_unless_another_status_is_asked_for()
    {
        Assert.That((await AskAsync("who", "recognises")).Output, Does.Not.Contain("États-Unis"));
        Assert.That((await AskAsync("who", "recognises", "--status", "negated")).Output, Does.Contain("États-Unis"));
        Assert.That(Column((await AskAsync("who", "recognises", "--status", "all")).Output, 0), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task Evidence_shows_the_sentence_its_article_and_its_speaker()
    {
        var result = await AskAsync("who", "recognises", "--evidence", "--from", "2022-07");
        Assert.That(result.Output, Does.Contain("« La Corée du Nord a reconnu Donetsk »  (a, Belga, 2022-07-14, according to KCNA)"));
    }

    [Test]
    public async Task Json_is_for_scripts()
    {
        var result = await AskAsync("who", "severs-ties", "--json");
        var answer = JArray.Parse(result.Output).Single();
        Assert.That((string?)answer["subject"]!["label"], Is.EqualTo("Ukraine"));
        Assert.That(result.Output, Does.Contain("Corée du Nord"));
        Assert.That((await AskAsync("who", "summons", "--json")).Output.Trim(), Is.EqualTo("[]"));
    }

    [Test]
    public async Task By_source_and_number_of_sources()
    {
        Assert.That(Column((await AskAsync("who", "recognises", "--min-sources", "2")).Output, 0), Is.EqualTo(new[] { "Russie" }));
        Assert.That(Column((await AskAsync("who", "recognises", "--source", "belga")).Output, 0), Is.EqualTo(new[] { "Corée du Nord", "Russie" }));
        Assert.That(Column((await AskAsync("who", "recognises", "--source", "KCNA")).Output, 0), Is.EqualTo(new[] { "Corée du Nord" }));
        Assert.That((await AskAsync("who", "recognises", "--source", "Xinhua")).Error, Does.Contain("AP, Belga"));
    }

    [Test]
    public async Task Show_tells_all_that_is_known_of_an_entity()
    {
        var result = await AskAsync("show", "Syrie");
        Assert.That(result.Output, Does.StartWith("Syrie (State, Q858)"));
        Assert.That(Column(result.Output[result.Output.IndexOf("Subject", StringComparison.Ordinal)..], 0), Has.Length.EqualTo(3));
    }

    [TestCase("who recognises Donestk", "near it: ")]
    [TestCase("who recognises Xyzzyplugh", "nor anything like it")]
    [TestCase("who recognise Donetsk", "near it: recognises")]
    [TestCase("who recognises --status done", "« done » is no status")]
    [TestCase("who recognises --as-of hier", "« hier » is no date")]
    [TestCase("who recognises --min-sources 0", "from 1 on")]
    [TestCase("path Syrie Russie --most 0", "--most is a whole number from 1 on")]
    [TestCase("stats --top -1", "--top is a whole number from 1 on")]
    [TestCase("who recognises --min-confidence 2", "from 0 to 1")]
    [TestCase("who recognises Donetsk --bogus", "--bogus")]
    public async Task A_question_that_cannot_be_asked_is_refused_in_one_line(string command, string reason)
    {
        var result = await AskAsync(command.Split(' '));
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain(reason));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public async Task A_missing_graph_is_said_with_what_to_do()
    {
        var result = await Kg.RunAsync("who", "recognises", "--graph", _folder.PathTo("none.json"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("kg build"));
    }

    [Test]
    public async Task A_folder_in_place_of_a_graph_is_said_with_the_file_to_name()
    {
        var result = await Kg.RunAsync("stats", "--graph", _folder.PathTo("."));
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("is a folder").And.Contain("graph.json"));
    }

    private Task<KgResult> AskAsync(params string[] args) => Kg.RunAsync([.. args, "--graph", _graph]);

    // The cells of a column of the only table in the output, without its head.
    private static string[] Column(string output, int column) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(line => line[0] != ' ').Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[column].Trim())];
}
