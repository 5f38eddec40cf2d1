using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class EvidenceTests
{
    private static readonly ArticleReader Reader = new(leastConfidence: 0);

    [Test]
    public void Evidence_of_the_seeds_is_the_slice_of_the_article() => AssertSlices(Path.Combine(SharedData.Repository, "seeds"));

    [TestCase("dev")]
    [TestCase("dev-own")]
    [TestCase("dev-real")]
    public void Evidence_is_the_slice_of_the_article(string set) => AssertSlices(SharedData.Require(Path.Combine("gold", set)));

    private static void AssertSlices(string folder)
    {
        var facts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(path => Reader.Read(new Article(path, File.ReadAllText(path), null, "2022-07-14")))
            .ToArray();

        Assert.That(facts.Sum(read => read.Claims.Count), Is.GreaterThan(50));
        Assert.That(facts.SelectMany(WrongSlices), Is.Empty);
        Assert.That(facts.SelectMany(WrongForms), Is.Empty);
    }

    private static IEnumerable<string> WrongSlices(ArticleFacts facts)
    {
        var points = File.ReadAllText(facts.Document.Id).EnumerateRunes().ToArray();
        return facts.Claims.Select(claim => claim.Evidence)
            .Where(evidence => string.Concat(points[evidence.Start..evidence.End]) != evidence.Text)
            .Select(evidence => $"{evidence.Document} {evidence.Start}..{evidence.End}: {evidence.Text}");
    }

    private static IEnumerable<string> WrongForms(ArticleFacts facts)
    {
        var text = File.ReadAllText(facts.Document.Id);
        return facts.Document.Mentions.SelectMany(entity => entity.Forms).Where(form => !text.Contains(form, StringComparison.Ordinal));
    }
}
