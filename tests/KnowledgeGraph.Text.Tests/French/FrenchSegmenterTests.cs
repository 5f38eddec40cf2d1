using KnowledgeGraph.Text.French.Segmentation;

namespace KnowledgeGraph.Text.Tests.French;

/// <summary>Sentences of our own; words are separated by spaces here, a sentence's end is « ¶ ».</summary>
internal sealed class FrenchSegmenterTests
{
    private static readonly FrenchSegmenter Segmenter = new();

    [TestCase("L'ex-président arrive aujourd'hui.", "L' ex-président arrive aujourd'hui .")]
    [TestCase("Quelqu'un l’a-t-il vu ?", "Quelqu'un l’ a -t-il vu ?")]
    [TestCase("A-t-elle dit oui ?", "A -t-elle dit oui ?")]
    [TestCase("Peut-être ira-t-on là-bas.", "Peut-être ira -t-on là-bas .")]
    [TestCase("Donnez-le-moi.", "Donnez -le -moi .")]
    [TestCase("Un rendez-vous est pris.", "Un rendez-vous est pris .")]
    [TestCase("Kim Jong-il est mort.", "Kim Jong-il est mort .")]
    [TestCase("Celui-ci part ce jour-là.", "Celui-ci part ce jour -là .")]
    [TestCase("Jusqu'à la Côte-d'Or, s'agit-il d'eux ?", "Jusqu' à la Côte-d'Or , s' agit -il d' eux ?")]
    [TestCase("O'Connor a vu N'Djamena.", "O'Connor a vu N'Djamena .")]
    public void ApostrophesAndHyphensCutAsInTheTreebanks(string text, string words) => Check(text, words);

    [TestCase("Le veto du Conseil aux ministres", "Le veto de le Conseil à les ministres")]
    [TestCase("La fin des accords auxquels il tient.", "La fin de les accords à lesquels il tient .")]
    [TestCase("Ils ont signé des accords.", "Ils ont signé des accords .")]
    [TestCase("AU NOM DU ROI", "À LE NOM DE LE ROI")]
    public void ContractionsAreSplitWhereTheyAreContractions(string text, string words) => Check(text, words);

    [TestCase("Une hausse de 7,5 % et de 10 000 euros.", "Une hausse de 7,5 % et de 10 000 euros .")]
    [TestCase("Le 1er mai 2012, 300 élus.", "Le 1er mai 2012 , 300 élus .")]
    [TestCase("De 1914-1918 à 11h30.", "De 1914-1918 à 11 h 30 .")]
    [TestCase("Il a fait -5 °C hier.", "Il a fait -5 °C hier .")]
    public void NumbersStayWhole(string text, string words) => Check(text, words);

    [TestCase("M. Dupont a vu l'U.R.S.S. en 1960.", "M. Dupont a vu l' U.R.S.S. en 1960 .")]
    [TestCase("George W. Bush, né avant J.-C. dit-on.", "George W. Bush , né avant J.-C. dit -on .")]
    [TestCase("Le plan B. Les ministres partent.", "Le plan B . ¶ Les ministres partent .")]
    public void AnAbbreviationKeepsItsFullStop(string text, string words) => Check(text, words);

    [TestCase("Un média nord-coréen.Cette annonce surprend.", "Un média nord-coréen . ¶ Cette annonce surprend .")]
    [TestCase("« Oui », a-t-il dit. “Non”, a-t-elle dit.", "« Oui » , a -t-il dit . ¶ “ Non ” , a -t-elle dit .")]
    [TestCase("Il veut \"la paix\".Elle aussi.", "Il veut \" la paix \" . ¶ Elle aussi .")]
    [TestCase("Il a dit (...) vouloir partir -- enfin.", "Il a dit ( ... ) vouloir partir -- enfin .")]
    [TestCase("Il est parti.- Sanctuaire -Londres proteste.", "Il est parti . ¶ - Sanctuaire - ¶ Londres proteste .")]
    [TestCase("Voir www.exemple.fr/a-b. Merci.", "Voir www.exemple.fr/a-b . ¶ Merci .")]
    public void PunctuationEndsWordsAndSentences(string text, string words) => Check(text, words);

    [TestCase("Le ministère a convoqué l'ambassadeur nord-coréen Sin Hong Chol mardi.", "Le ministère a convoqué l' ambassadeur nord-coréen Sin Hong Chol mardi .")]
    [TestCase("Le dirigeant nord-coréen Kim Jong Un a accepté.", "Le dirigeant nord-coréen Kim Jong Un a accepté .")]
    [TestCase("Il est du conseil général. M. Soyer remercie M. le commissaire.", "Il est de le conseil général . ¶ M. Soyer remercie M. le commissaire .")]
    public void ANameStaysInOneSentence(string text, string words) => Check(text, words);

    [TestCase("Kiev rompt avec Pyongyang\n\nLe ministère l'annonce.", "Kiev rompt avec Pyongyang ¶ Le ministère l' annonce .")]
    [TestCase("Kiev rompt avec Pyongyang\nLe ministère l'annonce.", "Kiev rompt avec Pyongyang ¶ Le ministère l' annonce .")]
    [TestCase("Le ministère a dit hier\r\nqu'il partait.", "Le ministère a dit hier qu' il partait .")]
    public void ALineThatIsNotWrappedEndsASentence(string text, string words) => Check(text, words);

    [TestCase("Un accord pour la paixLe ministre l'a signé.", "Un accord pour la paix ¶ Le ministre l' a signé .")]
    [TestCase("Les relations d'étatPékin proteste.", "Les relations d' état ¶ Pékin proteste .")]
    [TestCase("Le groupe bioMérieux vend des iPhone et le MacBook.", "Le groupe bioMérieux vend des iPhone et le MacBook .")]
    public void ALineEndThatAPageLostEndsASentence(string text, string words) => Check(text, words);

    [Test]
    public void AWrappedTextGoesOnOverItsLines()
    {
        const string text = "Le président a reçu mardi à Paris son homologue du pays voisin\n"
            + "Abdou Diallo. Tous deux ont parlé de la frontière et des accords\n"
            + "de paix signés l'an dernier.\n";

        Assert.That(Segmenter.Segment(text), Has.Count.EqualTo(2));
    }

    [TestCase("")]
    [TestCase(" \n\t\u00A0\u200B ")]
    public void ATextOfNothingHasNoSentence(string text) => Assert.That(Segmenter.Segment(text), Is.Empty);

    private static void Check(string text, string words)
    {
        var read = string.Join(" ¶ ", Segmenter.Segment(text).Select(sentence => string.Join(' ', sentence.Words.Select(word => word.Form))));
        Assert.That(read, Is.EqualTo(words));
    }
}
