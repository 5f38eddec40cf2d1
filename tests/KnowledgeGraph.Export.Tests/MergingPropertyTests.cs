using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

/// <summary>Whatever articles there are, in whatever order and batches: one graph, and it comes back from its files.</summary>
public sealed class MergingPropertyTests
{
    private static readonly Config Quickly = Config.QuickThrowOnFailure.WithMaxTest(60);

    // Few of each, so that articles often speak of the same.
    private static readonly Gen<string> Dates = Gen.Elements(null!, "2022", "2022-05", "2022-05-26", "2022-05-27", "2022-09", "2014/..", "../2023", "2022-05/2022-09", "199X");

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("il a reconnu", "La Corée du Nord a officiellement reconnu deux régions de l'Ukraine.", Nasty.Text),
        ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Get ?? ""));

    private static readonly Gen<Claim> Claims =
        from type in Gen.Elements("RECOGNISES", "MEETS", "VETOES")
        from subject in Gen.Elements("Q1", "Q2", "Q3", $"person/{Nasty.Text}")
        from @object in Gen.Elements("Q1", "Q2", "Q3")
        from status in Gen.Elements(Enum.GetValues<Status>())
        from date in Dates
        from text in Texts
        from start in Gen.Choose(0, 3)
        from confidence in Gen.Elements(0.0, -0.0, 0.5, 1.0, 0.1 + 0.2)
        from speaker in Gen.Elements("Q1", "Q3")
        let evidence = new Evidence("", start, start + 3, text, date, start == 0 ? [] : [speaker], start == 1 ? text : null, null, confidence)
        select new Claim(type, subject, @object, status, evidence);

    private static readonly Gen<ArticleFacts[]> Sets =
        from articles in (
            from claims in Claims.ListOf()
            from published in Gen.Elements(null!, "2022-05-27", "2022-10", "soon")
            from source in Gen.Elements(null!, "AP", " ap", "Belga", "")
            from label in Gen.Elements("A", "Le A", Nasty.Text)
            from known in Gen.Elements(Array.Empty<string>(), ["A", "Aa"])
            select Labelled(Article("", published, source, [.. claims.Take(6)]), label, known)).ListOf()
        select articles.Take(7).Select((article, index) => Renamed(article, $"d{index}")).ToArray();

    [Test]
    public void Order_and_repetition_never_matter() => Prop.ForAll(
        Arb.From(Sets.SelectMany(articles => Gen.Shuffle(articles).Select(shuffled => (articles, shuffled)))),
        pair => Json(GraphMerger.Build(pair.articles)) == Json(GraphMerger.Build(pair.shuffled.Concat(pair.articles)))).Check(Quickly);

    [Test]
    public void Any_tree_of_merges_through_files_gives_what_building_at_once_gives() => Prop.ForAll(
        Arb.From(Sets.SelectMany(articles => Gen.ArrayOf(Gen.Choose(0, 2), 7).Select(batches => (articles, batches)))),
        pair =>
        {
            var graphs = Enumerable.Range(0, 3).Select(batch => GraphMerger.Build(pair.articles.Where((_, index) => pair.batches[index] == batch))).ToArray();
            var left = GraphMerger.Build(FactsOf(graphs[2]).Concat(FactsOf(graphs[0])));
            return Json(GraphMerger.Build(FactsOf(graphs[1]).Concat(FactsOf(left)))) == Json(GraphMerger.Build(pair.articles));
        }).Check(Quickly);

    [Test]
    public void Taking_an_article_out_gives_the_graph_without_it() => Prop.ForAll(
        Arb.From(Sets),
        articles => Json(GraphMerger.Build(GraphMerger.Build(articles).Facts.Skip(1))) == Json(GraphMerger.Build(articles.Skip(1)))).Check(Quickly);

    [Test]
    public void What_is_exported_comes_back_the_same([Values("json", "graphml", "graphml-strict")] string format) => Prop.ForAll(
        Arb.From(Sets),
        articles =>
        {
            var graph = GraphMerger.Build(articles);
            var file = new MemoryStream(Sample.Bytes(format, graph));
            var read = format == "json" ? GraphJsonReader.Read(file, format) : Export.GraphMl.GraphMlReader.Read(file, format);
            return Json(read) == Json(graph);
        }).Check(Quickly);

    [Test]
    public void Every_format_writes_whatever_comes() => Prop.ForAll(
        Arb.From(Sets),
        articles => GraphFormats.All.All(format => Sample.Files(format.Name, GraphMerger.Build(articles)).Count > 0)).Check(Quickly);

    [Test]
    public void Ids_of_relations_are_unique() => Prop.ForAll(
        Arb.From(Sets),
        articles => GraphMerger.Build(articles).Relations.Select(relation => relation.Id).Distinct().Count() == GraphMerger.Build(articles).Relations.Count).Check(Quickly);

    private static string Json(FactGraph graph)
    {
        using var stream = new MemoryStream();
        GraphJsonWriter.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IReadOnlyList<ArticleFacts> FactsOf(FactGraph graph) => GraphJsonReader.ReadFacts(new MemoryStream(Encoding.UTF8.GetBytes(Json(graph))), "graph.json");

    private static ArticleFacts Renamed(ArticleFacts article, string id) =>
        new(article.Document with { Id = id }, [.. article.Claims.Select(claim => claim with { Evidence = claim.Evidence with { Document = id } })]);

    private static ArticleFacts Labelled(ArticleFacts article, string label, string[] known) =>
        article with { Document = article.Document with { Mentions = [.. article.Document.Mentions.Select(mention => mention with { Label = label, KnownNames = known })] } };
}
