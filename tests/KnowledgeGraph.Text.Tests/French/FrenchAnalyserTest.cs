using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Text.Tests.French;

public sealed class FrenchAnalyserTest
{
    private static readonly FrenchAnalyser Analyser = FrenchAnalyser.Load();

    [TestCase("La France a reconnu la Palestine.", "reconnu", "France", "nsubj")]
    [TestCase("La France a reconnu la Palestine.", "reconnu", "Palestine", "obj")]
    [TestCase("L'État a été reconnu par le Chili.", "reconnu", "Chili", "obl:agent")]
    [TestCase("L'État a été reconnu par le Chili.", "reconnu", "État", "nsubj:pass")]
    public void ATreeSaysWhoDidWhatToWhom(string text, string head, string word, string relation)
    {
        var sentence = Analyser.Analyse(text).Sentences.Single();
        var token = sentence.Tokens.Single(token => token.Form == word);
        Assert.That((sentence.HeadOf(token)?.Form, token.Relation), Is.EqualTo((head, relation)));
    }

    [TestCase("Il y rencontrera le ministre.", "rencontrera", "rencontrer", "Tense", "Fut")]
    [TestCase("Le Texas et la Virginie seraient ciblés.", "seraient", "être", "Mood", "Cnd")]
    [TestCase("Ces pays n'ont pas de relations.", "ont", "avoir", "VerbForm", "Fin")]
    [TestCase("La Palestine a été reconnue.", "reconnue", "reconnaître", "Tense", "Past")]
    public void AVerbHasTheLemmaAndTheFormThatItsSpellingAllows(string text, string word, string lemma, string feature, string value)
    {
        var token = Analyser.Analyse(text).Sentences.Single().Tokens.Single(token => token.Form == word);
        Assert.That((token.Lemma, token.Morphology[feature]), Is.EqualTo((lemma, value)));
    }

    [Test]
    public void EveryTokenLeadsBackToTheText()
    {
        const string text = "Le 14 juillet, M. Macron s'est rendu à l'Élysée.\n\n« Nous refusons », a-t-il dit au président du Chili.";
        foreach (var sentence in Analyser.Analyse(text).Sentences)
        {
            Assert.That(sentence.Tokens, Is.All.Matches<Token>(token => sentence.Span.Contains(token.Span)));
            Assert.That(sentence.Tokens.Count(token => token.Head == 0), Is.EqualTo(1));
        }
    }

    [TestCase("")]
    [TestCase(" \n ")]
    public void ATextWithoutWordsHasNoSentences(string text) => Assert.That(Analyser.Analyse(text).Sentences, Is.Empty);

    [Test]
    public void ManyThreadsReadTheSame()
    {
        const string text = "Pékin a condamné Londres mardi. Le Conseil a rejeté le projet de résolution que la Russie avait présenté.";
        var expected = Describe(Analyser.Analyse(text));
        var found = Enumerable.Range(0, 64).AsParallel().Select(_ => Describe(Analyser.Analyse(text))).Distinct();
        Assert.That(found, Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void ASentenceOfTwoThousandWordsIsOneTree()
    {
        var text = "Le pays " + string.Join(", ", Enumerable.Repeat("le ministre", 1000)) + " a signé.";
        foreach (var sentence in Analyser.Analyse(text).Sentences)
            Assert.That(sentence.Tokens.Count(token => token.Head == 0), Is.EqualTo(1));
    }

    private static string Describe(AnalysedText text) =>
        string.Join(' ', text.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => $"{token.Form}/{token.Upos}/{token.Head}/{token.Relation}"));
}
