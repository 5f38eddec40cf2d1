using KnowledgeGraph.Extraction.Circumstances.Time;

namespace KnowledgeGraph.Extraction.Tests.Circumstances.Time;

public sealed class DateReaderTests
{
    // Published on Thursday 14 July 2022.
    [TestCase("mercredi", "2022-07-13")]
    [TestCase("jeudi", "2022-07-14")]
    [TestCase("vendredi", "2022-07-08")]
    [TestCase("jeudi dernier", "2022-07-07")]
    [TestCase("lundi matin", "2022-07-11")]
    [TestCase("dans la nuit de samedi à dimanche", "2022-07-10")]
    [TestCase("lundi 11 juillet 2022", "2022-07-11")]
    [TestCase("lundi 4", "2022-07-04")]
    [TestCase("le 24 février", "2022-02-24")]
    [TestCase("le 1er décembre", "2021-12-01")]
    [TestCase("le 17 février 2008", "2008-02-17")]
    [TestCase("en juillet 2019", "2019-07")]
    [TestCase("en mars", "2022-03")]
    [TestCase("en novembre", "2021-11")]
    [TestCase("en juillet dernier", "2021-07")]
    [TestCase("fin juin", "2022-06")]
    [TestCase("mi-avril", "2022-04")]
    [TestCase("à le mois de mai", "2022-05")]
    [TestCase("depuis 2014", "2014")]
    [TestCase("depuis 1967", "1967")]
    [TestCase("fin 2016", "2016")]
    [TestCase("à le printemps 2014", "2014")]
    [TestCase("entre 2014 et 2016", "2014/2016")]
    [TestCase("de 1995 à 2013", "1995/2013")]
    [TestCase("dans les années 1980", "198X")]
    [TestCase("dans les années 80", "198X")]
    [TestCase("à le XIXe siècle", "18XX")]
    [TestCase("hier", "2022-07-13")]
    [TestCase("avant-hier", "2022-07-12")]
    [TestCase("aujourd'hui", "2022-07-14")]
    [TestCase("la veille", "2022-07-13")]
    [TestCase("la semaine dernière", "2022-07")]
    [TestCase("le mois dernier", "2022-06")]
    [TestCase("l' an dernier", "2021")]
    [TestCase("l' automne dernier", "2021")]
    [TestCase("cette semaine", "2022-07")]
    [TestCase("cette année", "2022")]
    [TestCase("il y a deux ans", "2020")]
    [TestCase("il y a dix jours", "2022-07-04")]
    [TestCase("il y a trois mois", "2022-04")]
    [TestCase("un jour plus tôt", "2022-07-13")]
    public void APastExpressionIsCountedBackFromPublication(string words, string expected) =>
        Assert.That(DateOf(words, "2022-07-14"), Is.EqualTo(expected));

    [TestCase("mercredi", "2022-07-20")]
    [TestCase("vendredi", "2022-07-15")]
    [TestCase("jeudi prochain", "2022-07-21")]
    [TestCase("le 24 août", "2022-08-24")]
    [TestCase("le 5 janvier", "2023-01-05")]
    [TestCase("en septembre", "2022-09")]
    [TestCase("en mars prochain", "2023-03")]
    [TestCase("la semaine prochaine", "2022-07")]
    [TestCase("l' an prochain", "2023")]
    [TestCase("demain", "2022-07-15")]
    [TestCase("dans trois jours", "2022-07-17")]
    public void AnExpressionUnderAFutureIsCountedForward(string words, string expected)
    {
        var text = HandMadeTree.Told(words, "parlera", "Mood=Ind|Tense=Fut|VerbForm=Fin");
        Assert.That(new DateReader(text, "2022-07-14").DateOf(0, text.Sentences[0][2]), Is.EqualTo(expected));
    }

    [TestCase("le 8 mars 2020 puis la veille", "2020-03-08")]
    [TestCase("le 8 mars 2020", "2020-03-08")]
    public void AnAbsoluteDateNeedsNoPublicationDate(string words, string expected) =>
        Assert.That(DateOf(words, null), Is.EqualTo(expected));

    [TestCase("mercredi")]
    [TestCase("hier")]
    [TestCase("en juillet")]
    [TestCase("la semaine dernière")]
    public void ARelativeDateWithoutPublicationStaysUnresolved(string words) =>
        Assert.That(DateOf(words, null), Is.Null);

    [TestCase("2022-07", "aujourd'hui")]
    [TestCase("2022", "mercredi")]
    [TestCase("no date", "hier")]
    public void APublicationDateTooCoarseForTheExpressionGivesNone(string published, string words) =>
        Assert.That(DateOf(words, published), Is.Null);

    [Test]
    public void TheDateToldLastIsWhatTheDayBeforeIsCountedFrom()
    {
        var first = HandMadeTree.Told("le 8 mars 2020");
        var second = HandMadeTree.Told("la veille");
        var text = new KnowledgeGraph.Text.AnalysedText(first.Text + second.Text, [.. first.Sentences, .. second.Sentences]);
        Assert.That(new DateReader(text, "2022-07-14").DateOf(1, text.Sentences[1][2]), Is.EqualTo("2020-03-07"));
    }

    [TestCase("le 6 mars 2022 puis ce jour -là", "2022-03-06")]
    [TestCase("en 2018 puis trois ans plus tard", "2018")]
    public void TheNearestExpressionOfTheClauseCounts(string words, string expected) =>
        Assert.That(DateOf(words, "2022-07-14"), Is.EqualTo(expected));

    [TestCase("cette année -là", "2018")]
    [TestCase("trois ans plus tard", "2021")]
    [TestCase("le 27 juin suivant", "2018-06-27")]
    [TestCase("février de la même année", "2018-02")]
    public void AnExpressionMayBeCountedFromTheYearToldLast(string words, string expected)
    {
        var first = HandMadeTree.Told("en 2018");
        var second = HandMadeTree.Told(words);
        var text = new KnowledgeGraph.Text.AnalysedText(first.Text + second.Text, [.. first.Sentences, .. second.Sentences]);
        Assert.That(new DateReader(text, "2022-07-14").DateOf(1, text.Sentences[1][2]), Is.EqualTo(expected));
    }

    [TestCase("parle", "Mood=Ind|Tense=Pres|VerbForm=Fin", "2022-07-13")]
    [TestCase("parla", "Mood=Ind|Tense=Past|VerbForm=Fin", "2022-07-13")]
    [TestCase("parlera", "Mood=Ind|Tense=Fut|VerbForm=Fin", null)]
    public void AnActOfTheNewsToldWithoutADayBelongsToTheDayToldBefore(string verb, string features, string? expected)
    {
        var first = HandMadeTree.Told("mercredi");
        var second = HandMadeTree.Told("ici", verb, features);
        var text = new KnowledgeGraph.Text.AnalysedText(first.Text + second.Text, [.. first.Sentences, .. second.Sentences]);
        Assert.That(new DateReader(text, "2022-07-14").DateOf(1, text.Sentences[1][2]), Is.EqualTo(expected));
    }

    [TestCase("le 31 février 2020")]
    [TestCase("99 jours plus tôt 0000 siècle mi- (")]
    public void WordsThatAreNoDateGiveNoneOrStayHarmless(string words) =>
        Assert.That(() => DateOf(words, "2022-07-14"), Throws.Nothing);

    private static string? DateOf(string words, string? published)
    {
        var text = HandMadeTree.Told(words);
        return new DateReader(text, published).DateOf(0, text.Sentences[0][2]);
    }
}
