using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Tests.Input;

public sealed class PublicationDateTests
{
    private const string Body = "Le ministre a reçu son homologue dans la capitale, où tous deux ont parlé de la frontière et du prix du gaz. ";

    [TestCase(" date 2022-07 La Corée du Nord a reconnu", "2022-07")]
    [TestCase("date 2022-07-14\nLa Corée du Nord", "2022-07-14")]
    [TestCase("Publié le 14/07/2022 à 10h30\n", "2022-07-14")]
    [TestCase("Rupture à Kiev\nPublié le jeudi 14 juillet 2022\n", "2022-07-14")]
    [TestCase("Publié le 14 juillet 2022 à 10h30 L'Ukraine a rompu", "2022-07-14")]
    [TestCase("Mis en ligne le 1er août 2022\n", "2022-08-01")]
    [TestCase("Publié : 2022-07-14\n", "2022-07-14")]
    [TestCase("PUBLIÉ LE 14 JUILLET 2022\n", "2022-07-14")]
    [TestCase("PARIS, 3 mars 2019 (AFP) - ", "2019-03-03")]
    [TestCase("PARIS, 3 mars 2019 (AFP) ", "2019-03-03")]
    [TestCase("Genève, le 3 févr. 2019 – ", "2019-02-03")]
    [TestCase("PÉKIN, jeudi 3 mars 2019 (Xinhua) -- ", "2019-03-03")]
    [TestCase("MOSCOU, 3 mars 2019 /TASS/. ", "2019-03-03")]
    [TestCase("SÉOUL, Corée du Sud, 3 mars 2019 (AP) – ", "2019-03-03")]
    [TestCase("NEW YORK (Nations unies), 3 mars 2019 (AFP) – ", "2019-03-03")]
    [TestCase("Séoul (Yonhap) - 3 mars 2019\n", "2019-03-03")]
    [TestCase("AFP, 3 mars 2019\n", "2019-03-03")]
    [TestCase("Par Jeanne Martin, le 14 juillet 2022 à 10h\n", "2022-07-14")]
    [TestCase("Titre de l'article\nle 14 juillet 2022 à 10h\n", "2022-07-14")]
    [TestCase("14/07/2022 - 10:30\n", "2022-07-14")]
    [TestCase("Mis à jour le 15/07/2022 à 8h\n", "2022-07-15")]
    public void The_beginning_of_a_text_gives_its_date(string start, string expected) =>
        Assert.That(PublicationDate.InText(start + Body), Is.EqualTo(expected));

    [TestCase("\nPublié le 14/07/2022", "2022-07-14")]
    [TestCase(" (AFP, 14 juillet 2022)", "2022-07-14")]
    [TestCase(" (Belga, 14/07/2022)\n", "2022-07-14")]
    [TestCase("\nFait à Paris, le 14 juillet 2022\n", "2022-07-14")]
    [TestCase("\n14 juillet 2022", "2022-07-14")]
    public void The_end_of_a_text_gives_its_date(string end, string expected) =>
        Assert.That(PublicationDate.InText(string.Concat(Enumerable.Repeat(Body, 8)) + end), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("Le 14 juillet 2022, l'Ukraine a rompu ses relations. ")]
    [TestCase("Le 14 juillet 2022 à 10h, les chars sont entrés. ")]
    [TestCase("Un rapport publié le 14 juillet 2022 accuse Moscou. ")]
    [TestCase("Publié le 14 juillet 2022, le rapport accuse Moscou. ")]
    [TestCase("Depuis le 24 février 2022 – jour de l'invasion –, Kiev demande des armes. ")]
    [TestCase("À Moscou, le 3 mars 2019, les deux présidents ont signé. ")]
    [TestCase("SÉOUL, Corée du Sud (AP) – ")]
    [TestCase("date 2022-13 ")]
    [TestCase("Publié le 31/02/2022\n")]
    [TestCase("Publié le 12 vendémiaire 2022\n")]
    public void A_date_that_is_only_told_of_is_not_the_text_s_own(string start) =>
        Assert.That(PublicationDate.InText(start + Body), Is.Null);

    [Test]
    public void The_middle_of_a_text_is_not_looked_at() =>
        Assert.That(PublicationDate.InText(string.Concat(Enumerable.Repeat(Body, 8)) + "\nPublié le 14/07/2022\n" + string.Concat(Enumerable.Repeat(Body, 8))), Is.Null);

    [TestCase("2022-07-14", "2022-07-14")]
    [TestCase(" 2022-07 ", "2022-07")]
    [TestCase("2022", "2022")]
    [TestCase("2022-07-14T08:00:00+02:00", "2022-07-14")]
    [TestCase("2022-07-14 08:00", "2022-07-14")]
    [TestCase("2022-02-30", null)]
    [TestCase("14/07/2022", null)]
    [TestCase("hier", null)]
    public void A_source_s_date_is_cut_to_the_day_or_no_date(string text, string? expected) =>
        Assert.That(PublicationDate.FromIso(text), Is.EqualTo(expected));
}
