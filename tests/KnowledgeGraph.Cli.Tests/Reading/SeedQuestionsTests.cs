using KnowledgeGraph.Tests;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Reading;

public sealed class SeedQuestionsTests
{
    private static readonly string Graph = Path.Combine(SharedData.Repository, "graph-export", "graph.json");

    [TestCase("République populaire de Donetsk")]
    [TestCase("donetsk")]
    public async Task Who_recognises_Donetsk_names_those_who_did_and_none_of_those_who_refuse(string name)
    {
        var result = await Kg.RunAsync("who", "recognises", name, "--graph", Graph, "--json");

        var subjects = JArray.Parse(result.Output).Select(relation => (string)relation["subject"]!["label"]!).Distinct();
        Assert.That(subjects, Is.EquivalentTo(new[] { "Corée du Nord", "Russie", "Syrie" }));
    }

    [Test]
    public async Task North_Korea_recognises_Donetsk_once_however_many_articles_report_it()
    {
        var result = await Kg.RunAsync("relations", "--type", "RECOGNISES", "--subject", "Corée du Nord", "--object", "République populaire de Donetsk", "--graph", Graph, "--json");
        var relation = JArray.Parse(result.Output).Single();
        Assert.That(((string?)relation["date"], relation["evidence"]!.Count()), Is.EqualTo(("2022-07-13", relation["evidence"]!.Select(report => (string?)report["document"]).Distinct().Count())));
    }

    [Test]
    public async Task Russia_vetoes_in_May_and_again_in_September()
    {
        var result = await Kg.RunAsync("relations", "--type", "VETOES", "--subject", "Russie", "--graph", Graph, "--json");
        Assert.That(JArray.Parse(result.Output).Select(relation => (string?)relation["date"]).Distinct(), Is.EqualTo(new[] { "2022-05", "2022-09-30" }));
    }

    [Test]
    public async Task Before_its_recognition_North_Korea_is_not_among_those_who_recognise_Donetsk()
    {
        var result = await Kg.RunAsync("who", "recognises", "République populaire de Donetsk", "--as-of", "2022-07-01", "--graph", Graph);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((0, "")));
        Assert.That((await Kg.RunAsync("who", "recognises", "République populaire de Donetsk", "--as-of", "2022-07-13", "--graph", Graph)).Output, Does.Contain("Corée du Nord"));
    }
}
