using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.Tests.French;

internal sealed class LexiconTests
{
    [TestCase("reconnurent", "reconnaître", Upos.VERB, "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")]
    [TestCase("ambassades", "ambassade", Upos.NOUN, "Gender=Fem|Number=Plur")]
    [TestCase("Les", "le", Upos.DET, "Number=Plur")]
    [TestCase("Etats", "état", Upos.NOUN, "Gender=Masc|Number=Plur")]
    [TestCase("MOSCOU", "Moscou", Upos.PROPN, "_")]
    [TestCase("jusqu’", "jusque", Upos.ADP, "_")]
    [TestCase("Mme", "Mme", Upos.NOUN, "Gender=Fem|Number=Sing")]
    public void AFormHasItsAnalyses(string form, string lemma, Upos upos, string features)
    {
        Assert.That(Lexicon.Words.Analyses(form).Select(a => (a.Lemma, a.Upos, a.Morphology.Features)),
            Does.Contain((lemma, upos, features)));
    }

    [TestCase("Vladimir", "Giv")]
    [TestCase("Tegucigalpa", "Geo")]
    public void ANameHasItsType(string form, string type)
    {
        Assert.That(Lexicon.Names.Analyses(form).Select(a => a.Morphology["NameType"]), Does.Contain(type));
    }

    [TestCase("")]
    [TestCase("zzzxq")]
    [TestCase("reconnuren")]
    [TestCase("reconnurentt")]
    [TestCase("\uFFFF")]
    [TestCase("\uD83D")]
    public void AnUnknownFormHasNone(string form)
    {
        Assert.That(Lexicon.Words.Analyses(form), Is.Empty);
        Assert.That(LexiconVector.Bits(form), Is.EqualTo(1UL));
    }

    [Test]
    public void AFormLongerThanAnyEntryIsUnknown()
    {
        Assert.That(Lexicon.Words.Exact(new string('a', 100_000)), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(100)]
    [TestCase(20_000)]
    public void ADamagedFileIsAnError(int length)
    {
        var bytes = new byte[length];
        "KGX1"u8[..Math.Min(4, length)].CopyTo(bytes);
        bytes.AsSpan(Math.Min(4, length)).Fill(0x7F);

        Assert.That(() => Lexicon.Load(new MemoryStream(bytes)), Throws.TypeOf<LexiconException>());
    }

    [Test]
    public void TheVectorSaysWhatAFormMayBe()
    {
        // « soutient » is a finite verb in the third person and nothing else.
        var bits = LexiconVector.Bits("soutient");

        Assert.That(LexiconVector.Names.Where((_, i) => (bits >> i & 1) == 1), Is.EqualTo(new[]
        {
            "AsWritten", "VERB", "Number=Sing", "Person=3", "Tense=Pres", "Mood=Ind", "VerbForm=Fin",
        }));
    }
}
