using KnowledgeGraph.Text.ConllU;

namespace KnowledgeGraph.Text.Tests.ConllU;

internal sealed class ConllUTests
{
    private const string TwoSentences =
        "# sent_id = a\n# text = Le veto du Conseil.\n"
        + "1\tLe\tle\tDET\t_\tDefinite=Def\t2\tdet\t_\t_\n"
        + "2\tveto\tveto\tNOUN\t_\t_\t0\troot\t_\t_\n"
        + "3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_\n"
        + "4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_\n"
        + "5\tConseil\tconseil\tNOUN\t_\t_\t2\tnmod\t_\tSpaceAfter=No\n"
        + "6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n"
        + "1\tNon\tnon\tINTJ\t_\t_\t0\troot\t_\t_\n\n";

    [Test]
    public void WhatIsReadIsWrittenBackUnchanged()
    {
        var sentences = Read(TwoSentences);
        var writer = new StringWriter();

        ConllUWriter.Write(writer, sentences);

        Assert.That(writer.ToString(), Is.EqualTo(TwoSentences));
    }

    [Test]
    public void AContractionIsARangeOverItsWords()
    {
        var sentence = Read(TwoSentences)[0];

        Assert.That(sentence.Ranges, Is.EqualTo(new[] { new ConllURange(3, 4, "du") }));
        Assert.That(sentence.Text, Is.EqualTo("Le veto du Conseil."));
        Assert.That(sentence.Words[4].JoinsNext, Is.True);
    }

    [TestCase("1\tLe\tle\n\n", "f:1: 3 columns, not 10")]
    [TestCase("# x\n2\tLe\tle\tDET\t_\t_\t0\troot\t_\t_\n\n", "f:2: word id « 2 », expected 1")]
    [TestCase("1\tLe\tle\tDET\t_\t_\tz\troot\t_\t_\n\n", "f:1: head « z » is not a number")]
    [TestCase("3-1\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "f:1: « 3-1 » is not a range of word ids")]
    public void ALineThatBreaksTheFormatIsNamed(string file, string message)
    {
        Assert.That(() => Read(file), Throws.TypeOf<ConllUException>().With.Message.EqualTo(message));
    }

    [Test]
    public void AnAnalysedSentenceKeepsItsContractionAndItsSpaces()
    {
        const string text = "Fin du veto.";
        Token[] tokens =
        [
            new(1, "Fin", "fin", Upos.NOUN, Morphology.None, 0, "root", new TextSpan(0, 3)),
            new(2, "de", "de", Upos.ADP, Morphology.None, 4, "case", new TextSpan(4, 6)),
            new(3, "le", "le", Upos.DET, Morphology.None, 4, "det", new TextSpan(4, 6)),
            new(4, "veto", "veto", Upos.NOUN, Morphology.None, 1, "nmod", new TextSpan(7, 11)),
            new(5, ".", ".", Upos.PUNCT, Morphology.None, 1, "punct", new TextSpan(11, 12)),
        ];
        var analysed = new AnalysedText(text, [new Sentence(new TextSpan(0, 12), tokens, [])]);

        var sentence = analysed.ToConllU("a").Single();

        Assert.That(sentence.Text, Is.EqualTo(text));
        Assert.That(sentence.Ranges, Is.EqualTo(new[] { new ConllURange(2, 3, "du") }));
        Assert.That(sentence.Words.Select(word => word.JoinsNext), Is.EqualTo(new[] { false, false, false, true, false }));
    }

    private static List<ConllUSentence> Read(string file) => [.. ConllUReader.Read(new StringReader(file), "f")];
}
