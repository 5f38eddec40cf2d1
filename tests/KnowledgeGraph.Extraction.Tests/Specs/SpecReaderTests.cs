using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Extraction.Tests.Specs;

public sealed class SpecReaderTests
{
    [Test]
    public void EveryExampleOfTheSpecsCanBeRead()
    {
        var examples = SpecReader.ReadAll().ToList();
        Assert.That(examples, Has.Count.GreaterThan(400));
        Assert.That(examples.Select(example => example.Sentence), Has.All.Not.Empty);
    }

    [Test]
    public void EveryRelationTypeHasExamplesAndEveryTypeNamedIsOne()
    {
        var named = SpecReader.ReadAll().SelectMany(example => example.Expected.Select(row => row.Type!)).ToLookup(type => type, StringComparer.Ordinal);
        var types = Ontology.Default.Types.Select(type => type.Name).ToList();
        Assert.That(types.Where(type => named[type].Count() < 3), Is.Empty);
        Assert.That(named.Select(type => type.Key).Except(types), Is.Empty);
    }

    [Test]
    public void SixtyExamplesForbidEverythingActual() =>
        Assert.That(SpecReader.ReadAll().Where(example => example.Place.StartsWith("nothing-actual", StringComparison.Ordinal)
            && example.Forbidden is [{ Type: null, Status: "actual" }]).ToList(), Has.Count.EqualTo(60));

    [Test]
    public void AnExampleKeepsItsSentenceItsDayAndItsRelations()
    {
        var example = SpecReader.Read("a.md", "# A\n```example 2022-07-14\nParis a rompu.\n---\nSEVERS_TIES France -> Corée du Nord planned date=2022-07 by=Jean Le Drian\n! VETOES France -> ONU\n```\n").Single();
        Assert.That(example.Place, Is.EqualTo("a.md:2"));
        Assert.That(example.Sentence, Is.EqualTo("Paris a rompu."));
        Assert.That(example.Published, Is.EqualTo("2022-07-14"));
        Assert.That(example.Expected, Is.EqualTo(new[] { new SpecRelation("SEVERS_TIES", "France", "Corée du Nord", "planned", "2022-07", "Jean Le Drian") }));
        Assert.That(example.Forbidden, Is.EqualTo(new[] { new SpecRelation("VETOES", "France", "ONU", null, null, null) }));
        Assert.That(example.IsBarren, Is.False);
    }

    [Test]
    public void AnExampleWithoutRelationsForbidsEveryOne() =>
        Assert.That(SpecReader.Read("a.md", "```example\nParis est belle.\n---\n```").Single().IsBarren);

    [TestCase("```example\nParis a rompu.\n```")]
    [TestCase("```example\nParis a rompu.\n---\nSEVERS_TIES France\n```")]
    public void ABrokenExampleIsNamedWithItsPlace(string text) =>
        Assert.That(() => SpecReader.Read("a.md", text).ToList(), Throws.TypeOf<FormatException>().With.Message.StartsWith("a.md:1"));
}
