using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

public sealed class GraphMergerTests
{
    [Test]
    public void Reports_of_one_recognition_are_one_relation()
    {
        var graph = GraphMerger.Build(
        [
            Article("a", "2022-07-14", "Belga", Claim("RECOGNISES", "Q423", "Q16150196", "2022-07-13", text: "A")),
            Article("b", "2022-07-14", "AP", Claim("RECOGNISES", "Q423", "Q16150196", "2022-07", text: "B")),
            Article("c", "2022-08-15", null, Claim("RECOGNISES", "Q423", "Q16150196", text: "C")),
        ]);
        var relation = graph.Relations.Single();
        Assert.That(relation.Evidence.Select(report => report.Document), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(relation.Date?.Text, Is.EqualTo("2022-07-13"));
        Assert.That(relation.Sources, Is.EqualTo(3));
        Assert.That(relation.Confidence, Is.EqualTo(0.999));
    }

    [Test]
    public void Vetoes_months_apart_are_two_and_an_undated_report_stands_alone()
    {
        var graph = GraphMerger.Build(
        [
            Article("a", Claim("VETOES", "Q159", "Q37470", "2022-05-26")),
            Article("b", Claim("VETOES", "Q159", "Q37470", "2022-09-30")),
            Article("c", Claim("VETOES", "Q159", "Q37470")),
            Article("d", Claim("VETOES", "Q159", "Q37470")),
            Article("e", Claim("VETOES", "Q159", "Q37470", "2022")),
            Article("f", Claim("VETOES", "Q159", "Q37470", "2022-09")),
        ]);
        var found = graph.Relations.Select(relation => $"{relation.Occurrence} {string.Join(' ', relation.Evidence.Select(report => report.Document))}");
        Assert.That(found, Is.EqualTo(new[] { "1 a", "2 b f", "2022 e", "undated c d" }));
    }

    [TestCase(null, "2022-05")]
    [TestCase("2022-05", "2022-05-26")]
    [TestCase("2022", null)]
    public void The_id_does_not_change_when_later_evidence_refines_the_date(string? first, string? later)
    {
        var before = Article("a", Claim("VETOES", "Q159", "Q37470", first));
        var after = Article("b", Claim("VETOES", "Q159", "Q37470", later));
        var id = GraphMerger.Build([before]).Relations.Single().Id;
        Assert.That(GraphMerger.Build([before, after]).Relations.Single().Id, Is.EqualTo(id));
        Assert.That(GraphMerger.Build([after]).Relations.Single().Id, Is.EqualTo(id));
    }

    [Test]
    public void News_of_a_further_occurrence_leaves_the_ids_of_the_earlier_ones()
    {
        var articles = new[]
        {
            Article("z", "2022-05-27", null, Claim("VETOES", "Q159", "Q37470", "2022-05-26")),
            Article("y", "2022-10-01", null, Claim("VETOES", "Q159", "Q37470", "2022-09-30")),
            Article("x", "2022-10-02", null, Claim("VETOES", "Q159", "Q37470", "2014-03-15")),
        };
        var known = new HashSet<string>();
        for (var count = 1; count <= articles.Length; count++)
        {
            var ids = GraphMerger.Build(articles.Take(count)).Relations.Select(relation => relation.Id).ToHashSet();
            Assert.That(ids, Is.SupersetOf(known));
            Assert.That(ids, Has.Count.EqualTo(count));
            known = ids;
        }
    }

    [Test]
    public void Symmetric_relations_meet_whichever_way_round_they_are_told()
    {
        var graph = GraphMerger.Build([Article("a", Claim("MEETS", "Q2", "Q1")), Article("b", Claim("MEETS", "Q1", "Q2"))]);
        Assert.That(graph.Relations.Single().Subject.Id, Is.EqualTo("Q1"));
        Assert.That(graph.Relations.Single().Evidence, Has.Count.EqualTo(2));
    }

    [Test]
    public void What_one_affirms_and_another_denies_stays_side_by_side()
    {
        var graph = GraphMerger.Build([Article("a", Claim("RECOGNISES", "Q1", "Q2")), Article("b", Claim("RECOGNISES", "Q1", "Q2", status: Status.Negated))]);
        Assert.That(graph.Relations.Select(relation => relation.Status), Is.EqualTo(new[] { Status.Actual, Status.Negated }));
    }

    private const string Dispatch = "La Corée du Nord a officiellement reconnu deux régions, a rapporté un média d'Etat.";

    [Test]
    public void The_same_few_words_are_no_reprint() =>
        Assert.That(GraphMerger.Build([Article("a", Claim("MEETS", "Q1", "Q2", text: "il a vu")), Article("b", Claim("MEETS", "Q1", "Q2", text: "il a vu"))]).Relations.Single().Sources, Is.EqualTo(2));

    [Test]
    public void Reprints_and_articles_of_one_source_count_once()
    {
        var graph = GraphMerger.Build(
        [
            Article("a", null, "Belga", Claim("MEETS", "Q1", "Q2", text: Dispatch)),
            Article("b", null, "Le Soir", Claim("MEETS", "Q1", "Q2", text: Dispatch)),
            Article("c", null, "le soir", Claim("MEETS", "Q1", "Q2", text: "Own words")),
            Article("d", null, "AP", Claim("MEETS", "Q1", "Q2", text: "Other words").Sure(0.5)),
        ]);
        Assert.That(graph.Relations.Single().Sources, Is.EqualTo(2));
        Assert.That(graph.Relations.Single().Confidence, Is.EqualTo(0.95));
    }

    [Test]
    public void Two_articles_with_one_id_are_refused_and_both_are_named()
    {
        var a = Article("a", null, "Belga", Claim("MEETS", "Q1", "Q2"));
        var b = Article("a", null, "AP", Claim("MEETS", "Q1", "Q3"));
        Assert.That(() => GraphMerger.Build([b, a]), Throws.TypeOf<FactsException>().With.Message.Contains("« a »").And.Message.Contains("AP; Belga"));
    }

    [Test]
    public void The_same_article_twice_is_one() =>
        Assert.That(GraphMerger.Build([Article("a", Claim("MEETS", "Q1", "Q2")), Article("a", Claim("MEETS", "Q1", "Q2"))]).Documents, Has.Count.EqualTo(1));

    [Test]
    public void The_label_and_type_are_those_of_most_articles()
    {
        var graph = GraphMerger.Build(
        [
            Mentioning("a", new MentionedEntity("person/x", EntityType.Person, "Kuleba", ["Kuleba"], [])),
            Mentioning("b", new MentionedEntity("person/x", EntityType.Person, "Dmytro Kuleba", ["Dmytro Kuleba"], [], ActsFor: "Q212")),
            Mentioning("c", new MentionedEntity("person/x", EntityType.Group, "Dmytro Kuleba", ["le ministre"], ["Kouleba"])),
        ]);
        var entity = graph.Entities.Single();
        Assert.That((entity.Label, entity.Type, entity.ActsFor), Is.EqualTo(("Dmytro Kuleba", EntityType.Person, "Q212")));
        Assert.That(entity.Aliases, Is.EqualTo(new[] { "Kouleba", "Kuleba", "le ministre" }));
    }

    [TestCaseSource(nameof(Replaced))]
    public void Characters_that_no_file_can_hold_are_replaced_and_counted(string text, int count, string kept)
    {
        var graph = GraphMerger.Build([Article("a", Claim("MEETS", "Q1", "Q2", text: text))]);
        Assert.That((graph.Replaced, graph.Relations.Single().Evidence.Single().Text), Is.EqualTo((count, kept)));
        Assert.That(GraphMerger.Build(graph.Facts).Replaced, Is.Zero);
    }

    [TestCase("RECOGNISES", "demain")]
    [TestCase("recognises", "2022")]
    [TestCase("A-[:X]->()", "2022")]
    public void Claims_that_break_their_contract_are_refused(string type, string date) =>
        Assert.That(() => GraphMerger.Build([Article("a", Claim(type, "Q1", "Q2", date))]), Throws.TypeOf<FactsException>().With.Message.Contains("« a »"));

    [Test]
    public void Claims_about_whom_the_article_does_not_mention_are_refused()
    {
        var article = Article("a", Claim("MEETS", "Q1", "Q2"));
        var broken = article with { Document = article.Document with { Mentions = [Mention("Q1")] } };
        Assert.That(() => GraphMerger.Build([broken]), Throws.TypeOf<FactsException>().With.Message.Contains("Q2"));
    }

    // Not in attributes, which hold no lone surrogates.
    private static IEnumerable<object[]> Replaced() =>
    [
        ["x\uD800y", 1, "x\uFFFDy"],
        ["\uFFFE\uFFFF", 2, "\uFFFD\uFFFD"],
        ["JSON holds \u0001 and \U0001F600", 0, "JSON holds \u0001 and \U0001F600"],
    ];

    private static ArticleFacts Mentioning(string id, MentionedEntity mention) =>
        new(new Document(id, null, null, null, null, null, null, [mention]), []);
}
