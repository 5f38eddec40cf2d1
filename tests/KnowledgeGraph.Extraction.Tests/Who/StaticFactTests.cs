namespace KnowledgeGraph.Extraction.Tests.Who;

[TestFixture]
internal sealed class StaticFactTests
{
    [TestCase("Le ministre ukrainien des Affaires étrangères, Dmytro Kuleba, a protesté.", "Dmytro Kouleba HOLDS_OFFICE Ukraine « ministre des Affaires étrangères »")]
    [TestCase("Le président russe Vladimir Poutine a signé.", "Vladimir Poutine HOLDS_OFFICE Russie « président »")]
    [TestCase("L'ambassadeur de Russie en Corée du Nord, Alexander Matsegora, a parlé.", "Alexander Matsegora HOLDS_OFFICE Russie « ambassadeur en Corée du Nord »")]
    [TestCase("La maire de Paris Anne Hidalgo a réagi.", "Anne Hidalgo HOLDS_OFFICE Paris « maire »")]
    [TestCase("L'ancien président américain Jimmy Carter est venu.", "Jimmy Carter HOLDS_OFFICE États-Unis « ancien président »")]
    [TestCase("Le pape François a prié pour la paix.", "François HOLDS_OFFICE Vatican « pape »")]
    public void AnOfficeIsReadBesideAName(string text, string fact) => Assert.That(Reading.Of(text).Facts, Has.Some.StartsWith(fact.TrimEnd('»', ' ')));

    [TestCase("Des heurts ont eu lieu à Ramallah, en Cisjordanie.", "Ramallah PART_OF Cisjordanie")]
    [TestCase("La Russie a annexé la péninsule ukrainienne de Crimée.", "Crimée PART_OF Ukraine")]
    [TestCase("Il a manifesté à Stuttgart (sud-ouest).", "Stuttgart PART_OF Allemagne")]
    [TestCase("Ils ont reconnu l'Abkhazie et l'Ossétie du Sud, deux territoires de Géorgie.", "Ossétie du Sud PART_OF Géorgie")]
    public void WhatLiesWhereIsReadBetweenPlaces(string text, string fact) => Assert.That(Reading.Of(text).Facts, Has.Some.StartsWith(fact));

    [TestCase("Un ministre a parlé à Vladimir Poutine.")]
    [TestCase("Il est allé de Paris à Moscou en train.")]
    public void NothingIsToldWhereNothingIsSaid(string text) => Assert.That(Reading.Of(text).Facts, Is.Empty);
}
