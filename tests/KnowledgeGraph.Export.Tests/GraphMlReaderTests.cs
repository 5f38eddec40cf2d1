using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests;

public sealed class GraphMlReaderTests
{
    [Test]
    public void Our_GraphML_comes_back_without_loss([Values("graphml", "graphml-strict")] string format, [Values] bool isNasty)
    {
        var graph = isNasty ? Nasty.Graph : Sample.Graph;
        var read = GraphMlReader.Read(new MemoryStream(Sample.Bytes(format, graph)), "graph.graphml");
        Assert.That(Sample.Text("json", read), Is.EqualTo(Sample.Text("json", graph)));
    }

    [Test]
    public void An_empty_graph_comes_back() =>
        Assert.That(GraphMlReader.Read(new MemoryStream(Sample.Bytes("graphml", GraphMerger.Build([]))), "g").Documents, Is.Empty);

    [TestCase("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph/></graphml>", "not written by kg")]
    [TestCase("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph><node id='n0'/></graph></graphml>", "kg did not write")]
    [TestCase("<a>", "valid XML")]
    [TestCase("", "valid XML")]
    [TestCase("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "valid XML")]
    public void Other_files_are_refused_in_one_line(string text, string reason) =>
        Assert.That(
            () => GraphMlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "other.graphml"),
            Throws.TypeOf<GraphFileException>().With.Message.StartWith("other.graphml, line ").And.Message.Contains(reason));
}
