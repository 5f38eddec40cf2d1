using System.Diagnostics;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Tests;

/// <summary>The programs that our users open the files with, where they are at hand.</summary>
public sealed class ReaderTests
{
    private string _folder = "";

    [OneTimeSetUp]
    public void WriteFiles()
    {
        SharedData.Require("readers/python3");
        _folder = Directory.CreateTempSubdirectory("kg-readers-").FullName;
        foreach (var (name, graph) in new[] { ("sample", Sample.Graph), ("nasty", Nasty.Graph) })
        {
            foreach (var format in GraphFormats.All)
                format.Write(graph, format.Files.Count == 1 ? Path.Combine(_folder, $"{name}.{format.Name}") : Path.Combine(_folder, name, format.Name));
        }
        File.WriteAllText(Path.Combine(_folder, "quote.txt"), Nasty.InQuotes);
        File.WriteAllText(Path.Combine(_folder, "name.txt"), Nasty.InNames);
    }

    [OneTimeTearDown]
    public void DeleteFiles()
    {
        if (_folder.Length > 0)
            Directory.Delete(_folder, recursive: true);
    }

    [TestCase("graphml")]
    [TestCase("graphml-strict")]
    public void NetworkX_reads_GraphML_with_its_types(string format)
    {
        var output = Python($$"""
            import networkx as nx
            g = nx.read_graphml('sample.{{format}}', force_multigraph=True)
            print(g.number_of_nodes(), g.number_of_edges(), {type(d['confidence']).__name__ + type(d['sources']).__name__ for _, _, d in g.edges(data=True)})
            n = nx.read_graphml('nasty.{{format}}', force_multigraph=True)
            print(any(d['label'] == open('name.txt', newline='').read() for _, d in n.nodes(data=True)))
            """);
        Assert.That(output, Is.EqualTo($"{Sample.Graph.Entities.Count} {Sample.Graph.Relations.Count} {{'floatint'}}\nTrue"));
    }

    [TestCase("graphml")]
    [TestCase("graphml-strict")]
    public void Igraph_reads_GraphML(string format)
    {
        var output = Python($$"""
            import igraph
            g = igraph.Graph.Read_GraphML('sample.{{format}}')
            print(g.vcount(), g.ecount(), sorted(set(g.es['label'])), all(g.vs['uid']))
            n = igraph.Graph.Read_GraphML('nasty.{{format}}')
            print(open('name.txt', newline='').read() in n.vs['label'])
            """);
        Assert.That(output, Is.EqualTo($"{Sample.Graph.Entities.Count} {Sample.Graph.Relations.Count} ['ALLIED_WITH', 'RECOGNISES', 'SEVERS_TIES', 'VETOES'] True\nTrue"));
    }

    [Test]
    public void NetworkX_reads_GEXF()
    {
        var output = Python("""
            import networkx as nx
            g = nx.read_gexf('sample.gexf', version='1.3')
            print(g.number_of_nodes(), g.number_of_edges(), [d['spells'] for _, _, d in g.edges(data=True) if d['label'] == 'VETOES'])
            nx.read_gexf('nasty.gexf', version='1.3')
            """);
        Assert.That(output, Is.EqualTo("8 5 [[('2022-05-26', '2022-05-26'), ('2022-09-30', '2022-09-30')]]"));
    }

    [TestCase("turtle", "turtle")]
    [TestCase("jsonld", "json-ld")]
    public void RDFLib_finds_as_many_relations_in_linked_data(string format, string parser)
    {
        var output = Python($$"""
            import rdflib
            sem = rdflib.Namespace('http://semanticweb.cs.vu.nl/2009/11/sem/')
            nif = rdflib.Namespace('http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#')
            g = rdflib.Graph().parse('sample.{{format}}', format='{{parser}}')
            print(len(set(g.subjects(rdflib.RDF.type, sem.Event))), len(set(g.subjects(nif.anchorOf))))
            n = rdflib.Graph().parse('nasty.{{format}}', format='{{parser}}')
            print(sorted({str(o) == open('quote.txt', newline='', encoding='utf-8').read() for o in n.objects(None, nif.anchorOf)}))
            """);
        Assert.That(output, Is.EqualTo($"{Sample.Graph.Relations.Count} 2\n[True]"));
    }

    [Test]
    public void Python_reads_the_tables()
    {
        var output = Python("""
            import csv
            print(len(list(csv.DictReader(open('sample/csv/edges.csv', newline='', encoding='utf-8-sig')))))
            rows = list(csv.DictReader(open('nasty/csv/edges.csv', newline='', encoding='utf-8-sig')))
            print(rows[0]['quotes'] == "'" + open('quote.txt', newline='', encoding='utf-8').read())
            """);
        Assert.That(output, Is.EqualTo($"{Sample.Graph.Relations.Count}\nTrue"));
    }

    private string Python(string script)
    {
        var start = new ProcessStartInfo(SharedData.Require("readers/python3")) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-X");
        start.ArgumentList.Add("utf8");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, error.Result);
        return output.Trim().ReplaceLineEndings("\n");
    }
}
