using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

/// <summary>A small graph with every kind of entity, status and date, and what it looks like in a format.</summary>
internal static class Sample
{
    public static FactGraph Graph { get; } = GraphMerger.Build(
    [
        Article(
            "a",
            "2022-07-14",
            "Belga",
            Claim("RECOGNISES", "Q423", "Q16150196", "2022-07-13", text: "« La Corée du Nord » a reconnu").By("org/kcna"),
            Claim("SEVERS_TIES", "Q212", "Q423", "2022-07")),
        Article(
            "b",
            "2022-10-01",
            "AP",
            Claim("RECOGNISES", "Q423", "Q16150196", text: "recognised & \"done\""),
            Claim("VETOES", "Q159", "org/un", "2022-05-26"),
            Claim("VETOES", "Q159", "org/un", "2022-09-30"),
            Claim("ALLIED_WITH", "Q159", "Q858", "2014/.."),
            Claim("RECOGNISES", "Q30", "Q16150196", status: Status.Negated)),
        Article("c"),
    ]);

    public static byte[] Bytes(string format, FactGraph? graph = null) => Files(format, graph).Single().Value;

    public static string Text(string format, FactGraph? graph = null) => Encoding.UTF8.GetString(Bytes(format, graph));

    public static Dictionary<string, byte[]> Files(string format, FactGraph? graph = null)
    {
        if (!GraphFormats.TryGet(format, out var known))
            throw new ArgumentException($"no format {format}");
        var files = new Dictionary<string, byte[]>();
        known.Write(graph ?? Graph, (name, content) =>
        {
            using var stream = new MemoryStream();
            content(stream);
            files.Add(name, stream.ToArray());
        });
        Assert.That(files.Keys, Is.EqualTo(known.Files));
        return files;
    }
}
