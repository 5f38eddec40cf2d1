using System.Xml.Linq;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

public sealed class GexfTests
{
    private static readonly XNamespace Ns = "http://gexf.net/1.3";

    [Test]
    public void It_validates_against_its_schema([Values] bool isNasty)
    {
        var schemas = XmlSchemas.In(SharedData.Require("readers/schemas/gexf"), "gexf.xsd");
        Assert.That(XmlSchemas.ErrorsIn(Sample.Bytes("gexf", isNasty ? Nasty.Graph : Sample.Graph), schemas), Is.Empty);
    }

    [Test]
    public void Occurrences_between_the_same_two_are_one_edge_with_a_spell_each()
    {
        var edge = Edges(Sample.Graph).Single(edge => (string?)edge.Attribute("kind") == "VETOES");
        Assert.That(edge.Descendants(Ns + "spell").Select(spell => (string?)spell.Attribute("start")), Is.EqualTo(new[] { "2022-05-26", "2022-09-30" }));
    }

    [Test]
    public void Spells_never_overlap()
    {
        var graph = GraphMerger.Build([Article("a", Claim("A", "Q1", "Q2", "2022-05-26"), Claim("A", "Q1", "Q2", "2022-05-27"), Claim("A", "Q1", "Q2", "2022-09"), Claim("A", "Q1", "Q2", "2023/.."))]);
        var spells = Edges(graph).Single().Descendants(Ns + "spell").Select(spell => $"{(string?)spell.Attribute("start")} {(string?)spell.Attribute("end")}");
        Assert.That(spells, Is.EqualTo(new[] { "2022-05-26 2022-05-27", "2022-09-01 2022-09-30", "2023-01-01 " }));
    }

    [Test]
    public void What_is_denied_is_an_edge_of_another_kind() =>
        Assert.That(Edges(Sample.Graph).Select(edge => (string?)edge.Attribute("kind")), Has.Some.EqualTo("RECOGNISES (negated)"));

    private static IEnumerable<XElement> Edges(FactGraph graph) => XDocument.Parse(Sample.Text("gexf", graph)).Descendants(Ns + "edge");
}
