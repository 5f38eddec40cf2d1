using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Tests.Input;

public sealed class InputReaderTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [SetUp]
    public void EmptyFolder()
    {
        Directory.Delete(_folder.Path, recursive: true);
        Directory.CreateDirectory(_folder.Path);
    }

    private static List<InputItem> Read(params string[] paths) => [.. new InputReader(Stream.Null).Read(paths)];

    private static List<InputItem> ReadFromStandardInput(string text) =>
        [.. new InputReader(new MemoryStream(Encoding.UTF8.GetBytes(text))).Read(["-"])];

    private static IEnumerable<Article> Articles(IEnumerable<InputItem> items) => items.OfType<ReadArticle>().Select(item => item.Article);

    private static string[] Rejections(IEnumerable<InputItem> items) => [.. items.OfType<Rejection>().Select(item => $"{item.Place} {item.Reason}")];

    [Test]
    public void A_folder_is_read_to_its_depth_in_ordinal_order()
    {
        _folder.Write("b.txt", "B");
        _folder.Write("a/z.txt", "Z");
        _folder.Write("Z.txt", "grand Z");
        _folder.Write(".hidden/no.txt", "non");
        _folder.Write("README.md", "no article");

        Assert.That(Articles(Read(_folder.Path)).Select(article => article.Id), Is.EqualTo(new[] { "Z", "z", "b" }));
    }

    [Test]
    public void A_text_is_kept_as_it_stands_and_the_manifest_says_the_rest()
    {
        var path = _folder.Write("a.txt", "﻿Un\r\n\ndeux ");
        _folder.Write("manifest.json", """{"a.txt": {"published": "2022-07-14", "source": "Belga", "title": "Un deux"}}""");

        Assert.That(Articles(Read(path)), Is.EqualTo(new[] { new Article("a", "Un\r\n\ndeux ", "Un deux", "2022-07-14", "Belga") }));
    }

    [Test]
    public void Json_lines_give_all_that_they_say()
    {
        var items = ReadFromStandardInput(
            """{"id": "x", "text": "Un", "title": "T", "published": "2022-07-14T10:00:00Z", "source": "S", "url": "https://e.org/x", "language": "fr", "more": [1]}"""
            + "\n\n" + """{"id": 12, "text": "Deux", "published": null}""");

        Assert.That(Articles(items), Is.EqualTo(new[]
        {
            new Article("x", "Un", "T", "2022-07-14", "S", "https://e.org/x", "fr"),
            new Article("12", "Deux"),
        }));
    }

    [Test]
    public void An_article_without_an_id_gets_one_from_its_text()
    {
        var first = Articles(ReadFromStandardInput("""{"text": "Un"}""" + "\n" + """{"text": "Deux"}"""));
        var second = Articles(ReadFromStandardInput("""{"text": "Deux"}""" + "\n" + """{"text": "Un"}"""));

        Assert.That(first.Select(article => article.Id), Is.EqualTo(second.Reverse().Select(article => article.Id)));
        Assert.That(first.First().Id, Has.Length.EqualTo(16));
    }

    [Test]
    public void A_json_file_is_an_article_if_it_has_a_text_and_otherwise_none()
    {
        _folder.Write("article.json", """{"text": "Un", "source": "S"}""");
        _folder.Write("gold.json", """{"entities": [], "relations": []}""");
        _folder.Write("list.json", "[1, 2]");

        var items = Read(_folder.Path);

        Assert.That(items, Has.Count.EqualTo(1));
        Assert.That(Articles(items), Is.EqualTo(new[] { new Article("article", "Un", Source: "S") }));
    }

    [Test]
    public void A_web_page_gives_its_main_text_and_what_its_head_says()
    {
        var path = _folder.Write("page.html", """
            <!DOCTYPE html><html lang="fr-BE"><head><title>Site | Titre</title><meta charset="utf-8">
            <meta property="og:title" content="Kiev rompt"><meta property="og:site_name" content="Belga">
            <meta property="article:published_time" content="2022-07-14T08:00:00+02:00"><link rel="canonical" href="https://e.org/kiev"></head>
            <body><nav><p>Accueil</p></nav><article><h1>Kiev rompt</h1><p>L'Ukraine a
               <b>rompu</b> ses relations.<br>Elle l'a dit.</p><aside><p>Publicité</p></aside><blockquote><p>« Tout est fini »</p></blockquote></article>
            <footer><p>Contact</p></footer><script>var p = "<p>non</p>";</script></body></html>
            """);

        Assert.That(Articles(Read(path)), Is.EqualTo(new[]
        {
            new Article("page", "L'Ukraine a rompu ses relations. Elle l'a dit.\n\n« Tout est fini »", "Kiev rompt", "2022-07-14", "Belga", "https://e.org/kiev", "fr"),
        }));
    }

    [Test]
    public void Linked_data_of_a_page_gives_its_date()
    {
        var path = _folder.Write("page.html", """
            <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "datePublished": "2022-07-14"}]}</script></head>
            <body>Un texte sans paragraphe</body></html>
            """);

        Assert.That(Articles(Read(path)), Is.EqualTo(new[] { new Article("page", "Un texte sans paragraphe", Published: "2022-07-14") }));
    }

    [Test]
    public void Windows_1252_is_recognised_and_said()
    {
        var path = _folder.Write("a.txt", [(byte)'d', 0xE9, (byte)'j', 0xE0]);

        var items = Read(path);

        Assert.That(Articles(items).Single().Text, Is.EqualTo("déjà"));
        Assert.That(items.OfType<Remark>().Single().Text, Does.Contain("Windows-1252"));
    }

    [Test]
    public void Json_lines_in_utf_16_are_read_as_such()
    {
        var path = _folder.Write("a.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"id\": \"a\", \"text\": \"déjà\"}\r\n")]);

        Assert.That(Articles(Read(path)), Is.EqualTo(new[] { new Article("a", "déjà") }));
    }

    [Test]
    public void A_missing_date_is_taken_from_the_text_and_a_wrong_one_is_said()
    {
        var items = ReadFromStandardInput(
            """{"id": "a", "text": "PARIS, 3 mars 2019 (AFP) - Un."}""" + "\n" + """{"id": "b", "text": "Deux.", "published": "hier"}""");

        Assert.That(Articles(items).Select(article => article.Published), Is.EqualTo(new[] { "2019-03-03", null }));
        Assert.That(items.OfType<Remark>().Single().ToString(), Does.Contain("hier").And.Contain("standard input"));
    }

    private static readonly object[] BadFiles =
    [
        new object[] { "vide.txt", "", "is empty" },
        new object[] { "blancs.txt", " \n", "is empty" },
        new object[] { "image.txt", "\u0089PNG\0\0", "holds no text" },
        new object[] { "vide.jsonl", "\n", "is empty" },
        new object[] { "casse.json", "{\"text\": ", "broken JSON (line 1, byte 10)" },
        new object[] { "cadre.html", "<html><body><nav>Menu</nav></body></html>", "page without text" },
    ];

    [TestCaseSource(nameof(BadFiles))]
    public void A_bad_file_is_one_rejection_and_the_rest_is_read(string name, string content, string reason)
    {
        _folder.Write(name, content);
        _folder.Write("bon.txt", "Un texte.");

        var items = Read(_folder.Path);

        Assert.That(Rejections(items), Is.EqualTo(new[] { Rejections(items)[0] }));
        Assert.That(Rejections(items)[0], Does.StartWith(_folder.PathTo(name)).And.Contain(reason));
        Assert.That(Articles(items).Select(article => article.Id), Is.EqualTo(new[] { "bon" }));
    }

    [TestCase("{\"text\": \"Un\"", "broken JSON (byte 14)")]
    [TestCase("[]", "holds a JSON array")]
    [TestCase("{}", "has no \"text\"")]
    [TestCase("{\"text\": \" \"}", "has an empty \"text\"")]
    [TestCase("{\"text\": 3}", "has a number as \"text\"")]
    [TestCase("{\"text\": \"Un\", \"source\": []}", "has a array as \"source\"")]
    [TestCase("{\"text\": \"\\ud800 seul\"}", "half a surrogate pair")]
    public void A_bad_line_is_one_rejection_and_the_others_are_read(string line, string reason)
    {
        var items = ReadFromStandardInput("{\"id\": \"a\", \"text\": \"Un\"}\n" + line + "\n{\"id\": \"b\", \"text\": \"Deux\"}\n");

        Assert.That(Rejections(items).Single(), Does.StartWith("standard input, line 2 ").And.Contain(reason));
        Assert.That(Articles(items).Select(article => article.Id), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void A_duplicate_id_names_both_places()
    {
        var first = _folder.Write("a/meme.txt", "Un");
        var second = _folder.Write("b.jsonl", "{\"text\": \"Zéro\"}\n{\"id\": \"meme\", \"text\": \"Deux\"}");

        var items = Read(_folder.Path);

        Assert.That(Rejections(items).Single(), Does.StartWith($"{second}, line 2 ").And.Contain(first).And.Contain("meme"));
        Assert.That(Articles(items).Select(article => article.Text), Is.EqualTo(new[] { "Un", "Zéro" }));
    }

    [Test]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var path = _folder.Write("a.txt", "Un");

        Assert.That(Read(_folder.Path, path, _folder.Path), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_missing_path_an_unknown_kind_and_a_json_without_article_are_rejected_where_they_were_named()
    {
        var items = Read(_folder.PathTo("absent"), _folder.Write("a.docx", "PK"), _folder.Write("b.json", "{}"));

        Assert.That(Rejections(items), Is.EqualTo(new[]
        {
            _folder.PathTo("absent") + " does not exist; check the path",
            _folder.PathTo("a.docx") + " is of no kind that is read; name a folder, *.txt, *.html, *.jsonl or *.json",
            _folder.PathTo("b.json") + " holds no article; write {\"text\": \"…\"}",
        }));
    }

    [Test]
    public void A_broken_manifest_is_said_once_and_the_texts_are_read()
    {
        _folder.Write("a.txt", "Un");
        _folder.Write("b.txt", "Deux");
        _folder.Write("manifest.json", "{\"a.txt\": ");

        var items = Read(_folder.Path);

        Assert.That(Rejections(items).Single(), Does.StartWith(_folder.PathTo("manifest.json")));
        Assert.That(Articles(items), Has.Exactly(2).Items);
    }
}
