namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class ExplainTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    private async Task<string> ExplainAsync(string text, params string[] options)
    {
        var article = _folder.Write("a.json", $$"""{"text": "{{text}}", "published": "2022-07-14"}""");
        var result = await Kg.RunAsync(["explain", article, .. options]);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        return result.Output;
    }

    [Test]
    public async Task A_relation_is_shown_with_all_that_it_rests_on()
    {
        var shown = await ExplainAsync("Selon l'ONU, la Syrie n'a pas reconnu le Kosovo en mars 2014.");

        Assert.That(shown, Does.Match("""
            ^RECOGNISES  Syrie → Kosovo  negated  0\.\d\d
                sentence Selon l'ONU, la Syrie n'a pas reconnu le Kosovo en mars 2014\.
                trigger  reconnu
                frame    RECOGNISES Verb reconnaître.* \(frames\.fr\.ontology:\d+\)
                path     Syrie ↑nsubj reconnu ↓obj Kosovo
                status   n'… pas: negated
                date     2014-03 \(mars 2014\)
                says     Organisation des Nations unies
                (for|against) +[a-z ]+ = \d
            """));
    }

    [Test]
    public async Task A_sentence_without_any_says_which_trigger_lacks_what() =>
        Assert.That(await ExplainAsync("La Syrie a protesté. La mer est calme."), Does
            .Match("nothing\n    sentence La Syrie a protesté\\.\n(    nearest.*\n)?    missing  « protesté » evokes CONDEMNS Verb protester .*, but there is no object")
            .And.Contain("nothing\n    sentence La mer est calme.\n    missing  no word of it evokes a frame\n"));

    [Test]
    public async Task A_sentence_whose_relation_was_too_unsure_says_so_with_what_is_asked() =>
        Assert.That(await ExplainAsync("La Syrie a reconnu le Kosovo.", "recognises", "--min-confidence", "1"),
            Does.Match("nothing\n    sentence .*\n    nearest  RECOGNISES Syrie → Kosovo, by « reconnu »: 0\\.\\d\\d is below 1\\.00"));

    [Test]
    public async Task A_relation_type_alone_is_explained()
    {
        var shown = await ExplainAsync("La Syrie a reconnu le Kosovo et condamné la Serbie.", "condemns");
        Assert.That(shown, Does.Contain("CONDEMNS").And.Not.Contain("RECOGNISES"));
    }

    [Test]
    public async Task An_office_is_explained_by_its_phrase() =>
        Assert.That(await ExplainAsync("Le président russe Vladimir Poutine est arrivé."),
            Does.Contain("HOLDS_OFFICE  Vladimir Poutine → Russie").And.Contain("a phrase that names an office"));

    [Test]
    public async Task Unknown_types_and_missing_articles_are_named()
    {
        var type = await Kg.RunAsync("explain", _folder.Write("b.txt", "Rien."), "eats");
        var article = await Kg.RunAsync("explain", _folder.PathTo("absent.txt"));

        Assert.That((type.ExitCode, article.ExitCode), Is.EqualTo((2, 2)));
        Assert.That(type.ErrorLines.Single(), Does.Contain("« eats » is no relation type"));
        Assert.That(article.ErrorLines.Single(), Does.Contain("absent.txt does not exist"));
    }
}
