namespace KnowledgeGraph.Extraction.Tests.Who;

[TestFixture]
internal sealed class StaticFactTests
{
    [TestCase("Le ministre ukrainien des Affaires étrangères, Dmytro Kuleba, a protesté.", "Dmytro Kouleba HOLDS_OFFICE Ukraine « ministre des Affaires étrangères »")]
    [TestCase("Le président russe Vladimir Poutine a signé.", "Vladimir Poutine HOLDS_OFFICE Russie « président »")]
    [TestCase("L'ambassadeur de Russie en Corée du Nord, Alexander Matsegora, a parlé.", "Alexander Matsegora HOLDS_OFFICE Russie « ambassadeur en Corée du Nord »")]
    [TestCase("La maire de Paris Anne Hidalgo a réagi.", "Anne Hidalgo HOLDS_OFFICE Paris « maire »")]
    [TestCase("L'ancien président américain Jimmy Carter est venu.", "Jimmy Carter HOLDS_OFFICE États-Unis « ancien président »")]
    [TestCase("Le secrétaire d'Etat Mike Pompeo a démenti.", "Mike Pompeo HOLDS_OFFICE États-Unis « secrétaire d'Etat »")]
    [TestCase("Le secrétaire au Trésor Steven Mnuchin a démenti.", "Steven Mnuchin HOLDS_OFFICE États-Unis « secrétaire au Trésor »")]
    [TestCase("La chancelière Angela Merkel a reçu le Japon.", "Angela Merkel HOLDS_OFFICE Allemagne « chancelière »")]
    [TestCase("Le chef du mouvement libanais Hezbollah, Hassan Nasrallah, a parlé.", "Hassan Nasrallah HOLDS_OFFICE Hezbollah « chef du mouvement »")]
    [TestCase("Le président du Parlement, Anders Holm, a parlé.", "Anders Holm HOLDS_OFFICE Parlement « président du Parlement »")]
    [TestCase("Les ministres français Claude Martin et Paul Durand ont démissionné.", "Paul Durand HOLDS_OFFICE France « ministre »")]
    [TestCase("Anders Holm, qui dirige le Danemark depuis dix ans, a parlé.", "Anders Holm HOLDS_OFFICE Danemark « dirigeant »")]
    [TestCase("Le Hezbollah est dirigé par Anders Holm.", "Anders Holm HOLDS_OFFICE Hezbollah « dirigeant »")]
    [TestCase("Anders Holm, à la tête du Danemark, a parlé.", "Anders Holm HOLDS_OFFICE Danemark « dirigeant »")]
    [TestCase("Le dirigeant nord-coréen Kim Jong Un a parlé.", "Kim Jong Un HOLDS_OFFICE Corée du Nord « dirigeant »")]
    [TestCase("Le pape François a prié pour la paix.", "François HOLDS_OFFICE Vatican « pape »")]
    public void AnOfficeIsReadBesideAName(string text, string fact) => Assert.That(Reading.Of(text).Facts, Has.Some.StartsWith(fact.TrimEnd('»', ' ')));

    [TestCase("Des heurts ont eu lieu à Ramallah, en Cisjordanie.", "Ramallah PART_OF Cisjordanie")]
    [TestCase("La Russie a annexé la péninsule ukrainienne de Crimée.", "Crimée PART_OF Ukraine")]
    [TestCase("Il a manifesté à Stuttgart (sud-ouest).", "Stuttgart PART_OF Allemagne")]
    [TestCase("Ils ont reconnu l'Abkhazie et l'Ossétie du Sud, deux territoires de Géorgie.", "Ossétie du Sud PART_OF Géorgie")]
    [TestCase("Ils ont reconnu l'Abkhazie et l'Ossétie du Sud, deux territoires de Géorgie.", "Abkhazie PART_OF Géorgie")]
    [TestCase("Il vit à Surrey, en Colombie-Britannique.", "Surrey PART_OF Colombie-Britannique")]
    [TestCase("Les combats ont repris à Idleb, dans le nord-ouest syrien.", "Idleb PART_OF Syrie")]
    [TestCase("Le Salvador, petit pays d'Amérique centrale, a voté.", "Salvador PART_OF Amérique centrale")]
    [TestCase("Le Salvador a voté. Ce pays d'Amérique centrale est calme.", "Salvador PART_OF Amérique centrale")]
    public void WhatLiesWhereIsReadBetweenPlaces(string text, string fact) => Assert.That(Reading.Of(text).Facts, Has.Some.StartsWith(fact));

    [Test]
    public void MembersOfOnePhraseAreBothPartiesOnlyOfAMutualAct()
    {
        var facts = new ArticleReader(leastConfidence: 0).Read(new Text.Article("a1", "Donetsk et Lougansk sont séparatistes. Les deux régions séparatistes ont été reconnues par la Syrie.", null, null));
        Assert.That(facts.Claims.Where(claim => claim.Type == "RECOGNISES").Select(claim => claim.Subject), Has.None.AnyOf("Q16150196", "Q16746854"));
    }

    [Test]
    public void PresidentsWithoutNamesAreThoseOfTheDay() => Assert.That(
        Reading.Of("François Hollande et Barack Obama se sont vus. Les présidents français et américain ont parlé de la Syrie.", "2013-05-02").Facts,
        Is.SupersetOf(new[] { "François Hollande HOLDS_OFFICE France « président »", "Barack Obama HOLDS_OFFICE États-Unis « président »" }));

    [TestCase("Un ministre a parlé à Vladimir Poutine.")]
    [TestCase("Il est allé de Paris à Moscou en train.")]
    [TestCase("Anna Martin a été arrêtée avec son collègue Paul Durand.")]
    public void NothingIsToldWhereNothingIsSaid(string text) => Assert.That(Reading.Of(text).Facts, Is.Empty);
}
