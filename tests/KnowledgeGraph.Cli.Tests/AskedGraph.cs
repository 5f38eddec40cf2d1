using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A small graph of three articles to put questions to: namesakes, other statuses, a recognition revoked, two vetoes months apart.</summary>
internal static class AskedGraph
{
    /// <summary>Writes it into a folder and gives the path of its file.</summary>
    public static string Write(TemporaryFolder folder)
    {
        var path = folder.PathTo("graph.json");
        GraphJsonWriter.Write(GraphMerger.Build(
        [
            Named("a", "2022-07-14", "Belga",
                Claim("RECOGNISES", "Q423", "Q16150196", "2022-07-13", text: "La Corée du Nord a reconnu Donetsk").By("org/kcna"),
                Claim("RECOGNISES", "Q159", "Q16150196"),
                Claim("RECOGNISES", "Q30", "Q16150196", status: Status.Negated),
                Claim("SEVERS_TIES", "Q212", "Q423", "2022-07-13")),
            Named("b", "2022-06-20", "AP",
                Claim("RECOGNISES", "Q159", "Q16150196"),
                Claim("RECOGNISES", "Q858", "Q16150196", "2014"),
                Claim("REVOKES_RECOGNITION", "Q858", "Q16150196", "2022-06-10")),
            Named("c", "2022-10-01", "AP",
                Claim("VETOES", "Q159", "org/un", "2022-05-26"),
                Claim("VETOES", "Q159", "org/un", "2022-09-30"),
                Claim("ALLIED_WITH", "Q159", "Q858"),
                Claim("VISITS", "Q30", "region/donetsk")),
        ]), path);
        return path;
    }

    private static ArticleFacts Named(string id, string published, string source, params Claim[] claims)
    {
        var article = Article(id, published, source, claims);
        var mentions = article.Document.Mentions.Select(mention => mention with { Label = LabelOf(mention.Id), Forms = FormsOf(mention.Id) });
        return article with { Document = article.Document with { Mentions = [.. mentions] } };
    }

    private static string[] FormsOf(string id) => id is "Q16150196" or "region/donetsk" ? ["Donetsk"] : [];

    private static string LabelOf(string id) => id switch
    {
        "Q423" => "Corée du Nord",
        "Q159" => "Russie",
        "Q30" => "États-Unis",
        "Q212" => "Ukraine",
        "Q858" => "Syrie",
        "Q16150196" => "République populaire de Donetsk",
        "region/donetsk" => "Donetsk",
        "org/kcna" => "KCNA",
        _ => "ONU",
    };
}
