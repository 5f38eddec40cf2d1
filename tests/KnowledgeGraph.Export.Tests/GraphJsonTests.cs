using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

public sealed class GraphJsonTests
{
    [Test]
    public void A_graph_comes_back_from_its_file_as_it_was()
    {
        var graph = Sample();
        var written = Written(graph);
        Assert.That(Written(GraphJsonReader.Read(new MemoryStream(written), "graph.json")), Is.EqualTo(written));
    }

    [Test]
    public void Text_is_UTF8_without_mark_unescaped_with_line_feeds()
    {
        var written = Written(Sample());
        var text = Encoding.UTF8.GetString(written);
        Assert.That(written[0], Is.EqualTo((byte)'{'));
        Assert.That(text, Does.Contain("« Corée » a reconnu"));
        Assert.That(text, Does.Not.Contain("\r"));
        Assert.That(text, Does.EndWith("}\n"));
    }

    [Test]
    public void What_a_document_says_of_an_entity_otherwise_than_most_is_kept()
    {
        var graph = GraphMerger.Build(
        [
            Mentioning("a", new MentionedEntity("person/x", EntityType.Person, "X", ["X"], ["Xavier"], "Q9", "XX", "Q1")),
            Mentioning("b", new MentionedEntity("person/x", EntityType.Group, "Y", ["Y"], [])),
            Mentioning("c", new MentionedEntity("person/x", EntityType.Person, "X", [], ["Xavier"], "Q9", "XX", "Q1")),
        ]);
        var read = GraphJsonReader.Read(new MemoryStream(Written(graph)), "graph.json");
        var mention = read.Documents[1].Mentions.Single();
        Assert.That((mention.Type, mention.Label, mention.KnownNames.Count, mention.Wikidata, mention.Iso, mention.ActsFor), Is.EqualTo((EntityType.Group, "Y", 0, (string?)null, (string?)null, (string?)null)));
    }

    [Test]
    public void A_lone_surrogate_becomes_a_replacement_character()
    {
        var graph = GraphMerger.Build([Article("a", Claim("MEETS", "Q1", "Q2", text: "x\uD800y😀\uDC00"))]);
        Assert.That(graph.Relations.Single().Evidence.Single().Text, Is.EqualTo("x\uFFFDy😀\uFFFD"));
        Assert.That(Written(GraphJsonReader.Read(new MemoryStream(Written(graph)), "g")), Is.EqualTo(Written(graph)));
    }

    [Test]
    public void A_file_without_what_only_we_write_is_read_from_the_entries_themselves()
    {
        const string Plain = """
            {"schema": 1, "relations": [{"type": "MEETS", "subject": "Q2", "object": "Q1", "status": "actual", "date": "2022", "attributedTo": "Q1",
             "evidence": [{"document": "d", "start": 0, "end": 1, "text": "x", "confidence": 1}], "more": {"a": [1]}}],
             "entities": [{"id": "Q1", "type": "State", "label": "A", "aliases": ["a"]}, {"id": "Q2", "type": "State", "label": "B", "aliases": []}],
             "documents": [{"id": "d"}]}
            """;
        var graph = GraphJsonReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plain)), "plain.json");
        Assert.That(graph.Relations.Single().Date?.Text, Is.EqualTo("2022"));
        Assert.That(graph.Relations.Single().AttributedTo, Is.EqualTo(new[] { "Q1" }));
        Assert.That(graph.Entities[0].Aliases, Is.EqualTo(new[] { "a" }));
    }

    [TestCase("", "ends before")]
    [TestCase("[]", "expected an object")]
    [TestCase("{}", "does not say « schema »")]
    [TestCase("{\"schema\": 2}", "schema 2")]
    [TestCase("{\"schema\": 1", "ends before")]
    [TestCase("{\"schema\": 1} {}", "does not say « schema »")]
    [TestCase("{\"schema\": 1, \"documents\": [{}]}", "no id")]
    [TestCase("{\"schema\": 1, \"documents\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", "twice")]
    [TestCase("{\"schema\": 1, \"entities\": [{\"id\": \"a\", \"type\": \"Dog\"}]}", "« Dog » is no entity type")]
    [TestCase("{\"schema\": 1, \"relations\": [{\"type\": \"A\", \"subject\": \"x\", \"object\": \"y\", \"evidence\": []}]}", "no evidence")]
    [TestCase("{\"schema\": 1, \"relations\": [{\"status\": \"done\"}]}", "« done » is no status")]
    [TestCase("{\"schema\": 1, \"documents\": 5}", "expected an array, found integer")]
    [TestCase("{\"schema\": 99999999999}", "too large")]
    [TestCase("{\"schema\": 99999999999999999999999}", "too large")]
    [TestCase("hello", "valid JSON")]
    public void A_broken_file_is_refused_in_one_line_that_says_where(string text, string reason)
    {
        var error = Assert.Throws<GraphFileException>(() => GraphJsonReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "broken.json"))!;
        Assert.That(error.Message, Does.StartWith("broken.json, line ").And.Contain(reason).And.Not.Contain("\n"));
    }

    [Test]
    public void A_file_cut_anywhere_is_refused_without_another_exception()
    {
        var whole = Written(Sample());
        for (var length = 0; length < whole.Length - 2; length++)
        {
            var cut = whole.AsSpan(0, length).ToArray();
            Assert.That(() => GraphJsonReader.Read(new MemoryStream(cut), "cut.json"), Throws.TypeOf<GraphFileException>());
        }
    }

    [Test]
    public void A_write_that_fails_leaves_the_old_file_whole_and_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("kg-test").FullName;
        var path = Path.Combine(folder, "graph.json");
        AtomicFile.Write(path, stream => stream.Write("old"u8));
        Assert.That(
            () => AtomicFile.Write(path, stream =>
            {
                stream.Write("new"u8);
                throw new IOException("disk full");
            }),
            Throws.TypeOf<IOException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
        Directory.Delete(folder, recursive: true);
    }

    private static FactGraph Sample() => GraphMerger.Build(
    [
        Article("a", "2022-07-14", "Belga", Claim("RECOGNISES", "Q423", "Q16150196", "2022-07-13", text: "« Corée » a reconnu").By("org/kcna")),
        Article("b", "2022-07-14", null, Claim("RECOGNISES", "Q423", "Q16150196", "2022-07"), Claim("MEETS", "Q2", "Q1", status: Status.Possible)),
        Article("empty"),
    ]);

    private static ArticleFacts Mentioning(string id, MentionedEntity mention) =>
        new(new Document(id, null, null, null, null, null, null, [mention]), []);

    private static byte[] Written(FactGraph graph)
    {
        using var stream = new MemoryStream();
        GraphJsonWriter.Write(graph, stream);
        return stream.ToArray();
    }
}
