using KnowledgeGraph.Text.French.Lemmas;

namespace KnowledgeGraph.Text.Tests.French;

internal sealed class LemmatiserTests
{
    private static readonly Lemmatiser Lemmatiser = new();

    [TestCase("reconnu", Upos.VERB, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "reconnaître")]
    [TestCase("Les", Upos.DET, "Definite=Def|Number=Plur|PronType=Art", "le")]
    [TestCase("nationaux", Upos.ADJ, "Gender=Masc|Number=Plur", "national")]
    [TestCase("fut", Upos.AUX, "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", "être")]
    [TestCase("d'", Upos.ADP, "_", "de")]
    [TestCase("Vert", Upos.PROPN, "_", "Vert")]
    [TestCase("frontières", Upos.NOUN, "Gender=Fem|Number=Plur", "frontière")]
    [TestCase("10 000", Upos.NUM, "NumType=Card", "10 000")]
    [TestCase("ONG", Upos.NOUN, "Gender=Fem", "ONG")]
    public void AKnownFormHasTheLemmaOfTheTreebanks(string form, Upos upos, string features, string lemma) =>
        Assert.That(Lemmatiser.Lemma(form, upos, new Morphology(features)), Is.EqualTo(lemma));

    [TestCase("débrexitaient", Upos.VERB, "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin", "débrexiter")]
    [TestCase("tweetosphères", Upos.NOUN, "Gender=Fem|Number=Plur", "tweetosphère")]
    [TestCase("trumpistes", Upos.ADJ, "Number=Plur", "trumpiste")]
    public void AnUnknownFormFollowsItsEnding(string form, Upos upos, string features, string lemma) =>
        Assert.That(Lemmatiser.Lemma(form, upos, new Morphology(features)), Is.EqualTo(lemma));

    [TestCase("é", Upos.VERB, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part")]
    [TestCase("–", Upos.NOUN, "Gender=Masc|Number=Plur")]
    public void AnEndingThatIsTheWholeFormIsNotTakenOff(string form, Upos upos, string features) =>
        Assert.That(Lemmatiser.Lemma(form, upos, new Morphology(features)), Is.Not.Empty);

    [Test]
    public void NoFormWhateverItsTagIsWithoutALemma()
    {
        foreach (var upos in Enum.GetValues<Upos>())
        {
            foreach (var form in new[] { "a", "ées", "É", "'", "\uD83D", "12e", "-t-il" })
                Assert.That(Lemmatiser.Lemma(form, upos, Morphology.None), Is.Not.Empty, $"{form} {upos}");
        }
    }
}
