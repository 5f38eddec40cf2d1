using System.Xml.Linq;

namespace KnowledgeGraph.Tests;

public sealed class GraphMlTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    [Test]
    public void The_strict_profile_validates_against_the_official_schema()
    {
        var schemas = XmlSchemas.In(SharedData.Require("readers/schemas/graphml"), "graphml.xsd");
        Assert.That(XmlSchemas.ErrorsIn(Sample.Bytes("graphml-strict"), schemas), Is.Empty);
    }

    [Test]
    public void The_portable_profile_adds_only_labels_and_types_to_what_the_schema_knows()
    {
        var schemas = XmlSchemas.In(SharedData.Require("readers/schemas/graphml"), "graphml.xsd");
        var errors = XmlSchemas.ErrorsIn(Sample.Bytes("graphml"), schemas).Distinct();
        Assert.That(errors, Is.EquivalentTo(new[] { "The 'labels' attribute is not declared.", "The 'label' attribute is not declared." }));
    }

    [Test]
    public void A_file_begins_with_its_declaration_and_no_byte_order_mark() =>
        Assert.That(Sample.Text("graphml"), Does.StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml xmlns="));

    [Test]
    public void Keys_come_first_and_are_unique_over_the_file_by_id_and_within_their_kind_by_name()
    {
        var root = XDocument.Parse(Sample.Text("graphml")).Root!;
        var keys = root.Elements(Ns + "key").ToList();
        Assert.That(root.Elements().Last().Name, Is.EqualTo(Ns + "graph"));
        Assert.That(keys.Select(key => (string?)key.Attribute("id")), Is.Unique);
        Assert.That(keys.Select(key => $"{(string?)key.Attribute("for")} {(string?)key.Attribute("attr.name")}".ToUpperInvariant()), Is.Unique);
        Assert.That(keys.Select(key => (string?)key.Attribute("attr.type")).Distinct(), Is.SubsetOf(new[] { "string", "long", "double", "boolean" }));
        Assert.That(keys.Select(key => (string?)key.Attribute("for")).Distinct(), Is.SubsetOf(new[] { "graph", "node", "edge" }));
    }

    [Test]
    public void Graph_data_precede_nodes_and_nodes_precede_edges()
    {
        var names = XDocument.Parse(Sample.Text("graphml")).Root!.Element(Ns + "graph")!.Elements().Select(element => element.Name.LocalName);
        Assert.That(string.Join(' ', names), Does.Match("^data( node)+( edge)+$"));
    }

    [Test]
    public void The_first_data_of_an_edge_is_its_type_and_no_data_are_empty()
    {
        var graph = XDocument.Parse(Sample.Text("graphml")).Root!.Element(Ns + "graph")!;
        Assert.That(graph.Elements(Ns + "edge").Select(edge => (string?)edge.Elements().First().Attribute("key")), Is.All.EqualTo("label"));
        Assert.That(graph.Descendants(Ns + "data").Select(data => data.Value), Is.All.Not.Empty);
    }
}
