using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Xml;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Our GraphML writer beside a bare loop that writes the same elements, their values ready at hand, with the same <see cref="XmlWriter"/>.</summary>
internal static class GraphMlBenchmark
{
    public static Command Create()
    {
        var relations = new Option<int>("--relations") { DefaultValueFactory = _ => 200_000 };
        var command = new Command("graphml", "Writes GraphML, and the same elements by a bare XmlWriter loop.") { relations };
        command.SetAction(parsed =>
        {
            Run(SyntheticGraph.Of(parsed.GetValue(relations), parsed.GetValue(relations) / 10));
            return 0;
        });
        return command;
    }

    private static void Run(FactGraph graph)
    {
        var elements = ElementsOf(graph);
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var i = 0; i < 5; i++)
        {
            ours.Add(Seconds(() => GraphFormats.PortableGraphMl.Write(graph, (_, content) => content(Stream.Null))));
            bare.Add(Seconds(() => WriteBare(elements)));
        }
        Console.WriteLine(FormattableString.Invariant($"ours {ours.Min():N2} s, bare loop {bare.Min():N2} s (best of 5): {bare.Min() / ours.Min():P0} of its speed"));
    }

    // Of processor time, which says the same on a busy machine.
    private static double Seconds(Action run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static List<Element> ElementsOf(FactGraph graph)
    {
        using var file = new MemoryStream();
        GraphFormats.PortableGraphMl.Write(graph, (_, content) => content(file));
        file.Position = 0;
        using var xml = XmlReader.Create(file, new XmlReaderSettings { IgnoreWhitespace = true });
        var elements = new List<Element>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                elements.Add(new Element(xml.LocalName, AttributesOf(xml)));
            else if (xml.NodeType == XmlNodeType.Text)
                elements[^1].Text = xml.Value;
            if (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement))
                elements.Add(new Element("", []));
        }
        return elements;
    }

    private static (string, string)[] AttributesOf(XmlReader xml)
    {
        var attributes = new List<(string, string)>();
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.Prefix.Length == 0 && xml.LocalName != "xmlns")
                attributes.Add((xml.LocalName, xml.Value));
        }
        xml.MoveToElement();
        return [.. attributes];
    }

    private static void WriteBare(List<Element> elements)
    {
        using var xml = XmlWriter.Create(Stream.Null, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
        foreach (var element in elements)
        {
            if (element.Name.Length == 0)
            {
                xml.WriteEndElement();
                continue;
            }
            xml.WriteStartElement(element.Name, "http://graphml.graphdrawing.org/xmlns");
            foreach (var (name, value) in element.Attributes)
                xml.WriteAttributeString(name, value);
            if (element.Text is not null)
                xml.WriteString(element.Text);
        }
    }

    private sealed record Element(string Name, (string Name, string Value)[] Attributes)
    {
        public string? Text { get; set; }
    }
}
