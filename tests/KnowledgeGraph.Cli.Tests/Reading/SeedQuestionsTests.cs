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
}
