using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Training.Gold;
using Newtonsoft.Json;

namespace KnowledgeGraph.Training.Tests.Gold;

public sealed class AnnotatedLinesTests
{
    private const string Spans = """
        {"id":"a","entities":[{"label":"Chine","type":"State","mentions":[[2,7]]},{"label":"Mali","type":"State","mentions":[[20,24]]}],"relations":[{"type":"SUPPORTS","subject":"Chine","object":"Mali","status":"actual","evidence":[2,24]}]}
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("kg-lines").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(false)]
    [TestCase(true)]
    public void Spans_are_code_points_of_the_text_in_a_corpus(bool isCompressed)
    {
        var corpus = Write(isCompressed ? "corpus.jsonl.gz" : "corpus.jsonl", """{"id":"a","text":"😀 Pékin soutient le Mali."}""", isCompressed);

        var article = AnnotatedLines.Read(Write("news.jsonl", Spans), [corpus]).Single();

        Assert.That(article.Entities[0].Mentions, Is.EqualTo(new[] { "Pékin" }));
        Assert.That(article.Entities[1].Mentions, Is.EqualTo(new[] { "Mali" }));
        Assert.That(article.Relations.Single().Evidence, Is.EqualTo("Pékin soutient le Mali"));
    }

    [Test]
    public void A_line_may_hold_its_text()
    {
        var path = Write("written.jsonl", """{"id":"b","text":"Lima boude.","entities":[{"label":"Pérou","type":"State","mentions":["Lima"]}],"relations":[]}""");

        Assert.That(AnnotatedLines.Read(path, []).Single().Article.Text, Is.EqualTo("Lima boude."));
    }

    [Test]
    public void A_text_that_no_corpus_holds_is_named() => Assert.That(
        () => AnnotatedLines.Read(Write("news.jsonl", Spans), []),
        Throws.InstanceOf<JsonException>().With.Message.Contains("--corpus"));

    [Test]
    public void The_articles_that_were_written_are_sound() => AssertSound("written.jsonl", []);

    [Test]
    public void The_spans_of_news_lead_to_names_and_evidence() => AssertSound(
        "news.jsonl", [SharedData.Require("data/corpus/orangesum-world.jsonl"), SharedData.Require("data/corpus/orangesum-rest.jsonl.gz")]);

    private static void AssertSound(string file, string[] corpora)
    {
        foreach (var article in AnnotatedLines.Read(Path.Combine(SharedData.Repository, "src/KnowledgeGraph.Training/Articles", file), corpora))
        {
            Assert.That(article.Entities.SelectMany(entity => entity.Mentions).All(mention => mention.Length > 0 && mention == mention.Trim()), article.Article.Id);
            var labels = article.Entities.Select(entity => entity.Label).ToHashSet();
            Assert.That(article.Relations.All(relation => labels.Contains(relation.Subject) && labels.Contains(relation.Object)), article.Article.Id);
            Assert.That(article.Relations.All(relation => article.Article.Text.Contains(relation.Evidence, StringComparison.Ordinal)), article.Article.Id);
            Assert.That(article.Entities.All(entity => entity.Mentions.All(mention => article.Article.Text.Contains(mention, StringComparison.Ordinal))), article.Article.Id);
        }
    }

    private string Write(string name, string line, bool isCompressed = false)
    {
        var path = Path.Combine(_folder, name);
        using Stream file = File.Create(path);
        using var stream = isCompressed ? new GZipStream(file, CompressionLevel.Fastest) : file;
        stream.Write(Encoding.UTF8.GetBytes(line.Trim() + "\n"));
        return path;
    }
}
