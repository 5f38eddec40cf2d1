using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Training.Tests.Evaluation;

/// <summary>Small cases whose figures were counted by hand, after the definitions of the CoNLL 2018 shared task.</summary>
internal sealed class ParseScoreTests
{
    // One sentence a string, words « form/lemma/UPOS/head/relation », « du=de+le » before the two words of a contraction.
    private const string Gold = "Il/il/PRON/2/nsubj parle/parler/VERB/0/root du=2 de/de/ADP/5/case le/le/DET/5/det veto/veto/NOUN/2/obl:arg ././PUNCT/2/punct";

    [Test]
    public void WhatEqualsTheTreebankIsRightThroughout()
    {
        Assert.That(Score([Gold], [Gold]).Select(measure => measure.F1.Value).Where(value => value > 0), Is.All.EqualTo(100));
    }

    [TestCase("Words", 4, 6, 5)]
    [TestCase("Tokens", 5, 5, 5)]
    [TestCase("Sentences", 1, 1, 1)]
    [TestCase("UAS", 3, 6, 5)]
    public void AnUnsplitContractionMatchesNeitherOfItsWords(string measure, int right, int gold, int system)
    {
        const string unsplit = "Il/il/PRON/2/nsubj parle/parler/VERB/0/root du/du/DET/4/det veto/veto/NOUN/1/obl:arg ././PUNCT/2/punct";

        Assert.That(Of(measure, [Gold], [unsplit]), Is.EqualTo(new F1(right, gold, system)));
    }

    [TestCase("Sentences", 0, 1, 2)]
    [TestCase("Words", 6, 6, 6)]
    [TestCase("UAS", 5, 6, 6)]
    [TestCase("LAS", 5, 6, 6)]
    public void ASentenceCutInTwoIsWrongButItsWordsAreNot(string measure, int right, int gold, int system)
    {
        string[] cut = ["Il/il/PRON/2/nsubj parle/parler/VERB/0/root du=2 de/de/ADP/5/case le/le/DET/5/det veto/veto/NOUN/2/obl:arg", "././PUNCT/0/root"];

        Assert.That(Of(measure, [Gold], cut), Is.EqualTo(new F1(right, gold, system)));
    }

    [TestCase("LAS", 6, 6, 6)]
    [TestCase("obl*", 1, 1, 1)]
    [TestCase("UPOS", 5, 6, 6)]
    [TestCase("Lemmas", 5, 6, 6)]
    public void LasLooksAtTheRelationWithoutItsSubtype(string measure, int right, int gold, int system)
    {
        var other = Gold.Replace("obl:arg", "obl:mod", StringComparison.Ordinal).Replace("veto/veto/NOUN", "veto/vetos/PROPN", StringComparison.Ordinal);

        Assert.That(Of(measure, [Gold], [other]), Is.EqualTo(new F1(right, gold, system)));
    }

    [Test]
    public void OtherTextIsRejected()
    {
        Assert.That(() => Score([Gold], [Gold.Replace("veto/", "vote/", StringComparison.Ordinal)]), Throws.TypeOf<InvalidDataException>()
            .With.Message.EqualTo("the texts differ at character 10"));
    }

    private static F1 Of(string name, string[] gold, string[] system) => Score(gold, system).Single(measure => measure.Name == name).F1;

    private static List<(string Name, F1 F1)> Score(string[] gold, string[] system) =>
        [.. new ParseScore(new EvaluatedFile(gold.Select(Sentence)), new EvaluatedFile(system.Select(Sentence))).Measures()];

    private static ConllUSentence Sentence(string text)
    {
        var words = new List<ConllUWord>();
        var ranges = new List<ConllURange>();
        foreach (var part in text.Split(' '))
        {
            if (part.Split('=') is [var form, var count])
            {
                ranges.Add(new ConllURange(words.Count + 1, words.Count + int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), form));
                continue;
            }
            var columns = part.Split('/');
            words.Add(new ConllUWord(
                words.Count + 1, columns[0], columns[1], columns[2], "_", "_", int.Parse(columns[3], System.Globalization.CultureInfo.InvariantCulture), columns[4]));
        }
        return new ConllUSentence([], words, ranges);
    }
}
