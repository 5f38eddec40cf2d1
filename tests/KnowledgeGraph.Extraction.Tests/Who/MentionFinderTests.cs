using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Tests.Who;

[TestFixture]
internal sealed class MentionFinderTests
{
    [TestCase("La Corée du Nord a rompu avec Kiev.", "Corée du Nord", "Corée du Nord")]
    [TestCase("L'armée russe a frappé Odessa.", "armée russe", "Russie")]
    [TestCase("Le ministre turc de la Défense est arrivé.", "turc", "Turquie")]
    [TestCase("L'Elysée a démenti.", "Elysée", "France")]
    [TestCase("Moscou a opposé son veto.", "Moscou", "Russie")]
    [TestCase("Le régime de Damas a reconnu la république.", "régime de Damas", "Syrie")]
    [TestCase("Les rebelles houthis ont tiré un missile.", "rebelles houthis", "Houthis")]
    [TestCase("Les talibans ont pris la ville.", "talibans", "Talibans")]
    [TestCase("La Cédéao a levé les sanctions.", "Cédéao", "Communauté économique des États de l'Afrique de l'Ouest")]
    [TestCase("Washington a condamné l'attaque.", "Washington", "États-Unis")]
    [TestCase("Le gouvernement bélarusse a expulsé un diplomate.", "gouvernement bélarusse", "Biélorussie")]
    [TestCase("L'URSS a envahi le pays.", "URSS", "Union soviétique")]
    [TestCase("L'Union soviétique a envahi la Finlande.", "L'Union soviétique", "Union soviétique")]
    [TestCase("L'Union africaine a condamné le putsch.", "L'Union africaine", "Union africaine")]
    [TestCase("L'Union a sanctionné la Russie.", "L'Union", "Union européenne")]
    [TestCase("Il a écrit à Kim Jong un le mois dernier.", "Kim Jong un", "Kim Jong Un")]
    public void APhraseStandsForAnEntity(string text, string phrase, string label) =>
        Assert.That(Reading.Of(text).LabelsOf(phrase).FirstOrDefault(), Is.EqualTo(label));

    [Test]
    public void ACapitalThatActsIsItsStateAndAPlaceWhereSomethingHappens()
    {
        Assert.That(Reading.Of("Pékin a condamné cette visite.").LabelsOf("Pékin")[0], Is.EqualTo("Chine"));
        Assert.That(Reading.Of("Le ministre est arrivé à Pékin lundi.").LabelsOf("Pékin")[0], Is.EqualTo("Pékin"));
    }

    [Test]
    public void ACapitalThatDoesSomethingIsNoPlaceAtAll() =>
        Assert.That(Reading.Of("En juillet, Pyongyang a reconnu deux régions. Kiev a dit non.").LabelsOf("Pyongyang"), Is.EqualTo(new[] { "Corée du Nord" }));

    [Test]
    public void AHeadlineInCapitalsNamesOnlyWhomTheListKnows()
    {
        var reading = Reading.Of("KIM JONG UN APPORTE SON SOUTIEN À LA SYRIE\n\nKim Jong Un a écrit à Damas.");
        Assert.That(reading.Found.Entities.Values.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Label), Is.EqualTo(new[] { "Kim Jong Un" }));
    }

    [TestCase("Deux régions séparatistes de l'est de l'Ukraine ont été reconnues.", "Deux régions séparatistes")]
    [TestCase("Les régions séparatistes de Donetsk et de Lougansk ont été reconnues.", "régions séparatistes")]
    [TestCase("Ils saluent Donetsk et Lougansk. La Syrie a reconnu ces entités séparatistes.", "ces entités séparatistes")]
    public void SelfProclaimedStatesAreKnownByTheirNumberAndTheStateAround(string text, string phrase) => Assert.That(
        Reading.Of(text).LabelsOf(phrase), Is.EquivalentTo(new[] { "République populaire de Donetsk", "République populaire de Lougansk" }));

    [TestCase("Deux régions séparatistes de l'est du Canada ont été reconnues.", "Deux régions séparatistes")]
    [TestCase("La Russie et la Chine ont parlé. Leurs alliés ont protesté.", "alliés")]
    public void OthersAreNoSetOfStates(string text, string phrase) =>
        Assert.That(Reading.Of(text).LabelsOf(phrase), Has.None.EqualTo("Russie").And.None.EqualTo("République populaire de Donetsk"));

    [TestCase("La Russie a annexé la Crimée et bombardé Odessa. La péninsule est calme.", "péninsule", "Crimée")]
    [TestCase("Le roi a reçu la France au Maroc. Le royaume est calme.", "royaume", "Maroc")]
    public void ACommonNounOfAPlaceMeansOneOfItsKind(string text, string noun, string label) => Assert.That(Reading.Of(text).LabelsOf(noun), Is.EqualTo(new[] { label }));

    [Test]
    public void WhatIsCalledACountryIsTheOneJustSpokenOf() =>
        Assert.That(Reading.Of("Le Honduras est allé plus loin. C'était l'un des rares pays à rompre avec Taipei.").LabelsOf("C'").FirstOrDefault(), Is.EqualTo("Honduras"));

    [Test]
    public void WhatIsCalledAShameIsNobody() => Assert.That(Reading.Of("Le Honduras a rompu. C'était une honte.").LabelsOf("C'"), Is.Empty);

    [Test]
    public void APeninsulaIsNoTown() => Assert.That(Reading.Of("Il vit à Donetsk. Moscou est loin. La péninsule est calme.").LabelsOf("péninsule"), Is.Empty);

    [TestCase("La France est le troisième pays à reconnaître la Palestine.", "pays")]
    [TestCase("La France a parlé. Les pays concernés ont refusé.", "pays")]
    [TestCase("La Russie a parlé du raid. L'invasion de l'Ukraine continue.", "invasion de l'Ukraine")]
    public void WhatMeansAnotherIsNotTheStateSpokenOf(string text, string phrase) =>
        Assert.That(Reading.Of(text).LabelsOf(phrase), Has.None.EqualTo("France").And.None.EqualTo("Ukraine"));

    [Test]
    public void ADemonymThatOnlySaysWhereAPlaceLiesIsNoActor() =>
        Assert.That(Reading.Of("La Russie a annexé la péninsule ukrainienne de Crimée.").LabelsOf("ukrainienne"), Is.Empty);

    [Test]
    public void AnAgencyIsTheOneNamedBehindIt() =>
        Assert.That(Reading.Of("L'agence de presse officielle KCNA a publié la lettre.").LabelsOf("agence de presse officielle KCNA"), Is.EqualTo(new[] { "KCNA" }));

    [Test]
    public void AnUnknownUnionIsNotTheOneOfTheList() =>
        Assert.That(Reading.Of("L'Union nationale a gagné les élections.").LabelsOf("L'Union"), Is.Empty);

    [Test]
    public void ALetterThatWasSentIsNoEnvoy() =>
        Assert.That(Reading.Of("Une lettre envoyée à Vladimir Poutine a été publiée par la Syrie.").Found.Mentions.Select(mention => mention.Span.Slice("Une lettre envoyée à Vladimir Poutine a été publiée par la Syrie.")), Has.None.StartsWith("envoyée"));

    [Test]
    public void AGivenNameAloneIsNoSurname() =>
        Assert.That(Reading.Of("John Bolton a parlé. John a parlé.").LabelsOf("John"), Has.None.EqualTo("John Bolton"));

    [Test]
    public void TwoCommissionsAreTwo() =>
        Assert.That(Reading.Of("La commission d'enquête a entendu la commission du budget.").Found.Entities.Values.Count(entity => entity.Label.StartsWith("commission", StringComparison.Ordinal)), Is.EqualTo(2));

    [Test]
    public void BothHalvesOfACompoundDemonymAreMentions() =>
        Assert.That(Reading.Of("Le sommet franco-allemand a échoué.").LabelsOf("franco-allemand"), Is.EquivalentTo(new[] { "France", "Allemagne" }));

    [Test]
    public void TransliterationsOfOnePersonMeet()
    {
        var french = Reading.Of("Le dirigeant séparatiste Oleg Tchouvaline a parlé.").Found.Entities.Keys.First(id => id.StartsWith("person/", StringComparison.Ordinal));
        var english = Reading.Of("Le dirigeant séparatiste Oleg Chuvalin a parlé.").Found.Entities.Keys.First(id => id.StartsWith("person/", StringComparison.Ordinal));
        Assert.That(french, Is.EqualTo(english));
    }

    [TestCase("Lougansk")]
    [TestCase("Louhansk")]
    [TestCase("Luhansk")]
    public void AContestedCityMayBeTheSelfProclaimedRepublicWhereTheArticleSpeaksOfOne(string name) =>
        Assert.That(Reading.Of($"La Syrie a reconnu l'indépendance de Donetsk et de {name}.").LabelsOf(name), Does.Contain("République populaire de Lougansk"));

    [Test]
    public void AContestedCityIsNoRepublicElsewhere() =>
        Assert.That(Reading.Of("Il fait froid à Donetsk.").LabelsOf("Donetsk"), Does.Not.Contain("République populaire de Donetsk"));

    [Test]
    public void ASurnameIsThePersonNamedInFull()
    {
        var reading = Reading.Of("Le ministre ukrainien des Affaires étrangères, Dmytro Kuleba, est venu. Kuleba a remercié Paris.");
        Assert.That(reading.LabelsOf("Kuleba"), Is.EqualTo(new[] { "Dmytro Kouleba" }));
        Assert.That(reading.Found.Entities.Values.Single(entity => entity.Label == "Dmytro Kouleba").ActsFor, Is.EqualTo("Q212"));
    }

    [Test]
    public void ALoneUnknownSurnameBelongsToItsArticle() =>
        Assert.That(Reading.Of("Le colonel Zdravkovar a refusé.").Found.Entities.Keys, Has.Some.EqualTo("person/zdravkovar@a1"));

    [Test]
    public void APresidentWithoutANameIsWhoHeldTheOfficeThatDayOrTheState() =>
        Assert.That(Reading.Of("Le président français a reçu les ministres.", "2013-05-02").LabelsOf("président français"), Is.EquivalentTo(new[] { "François Hollande", "France" }));

    [Test]
    public void CommonWordsThatAreCitiesTooAreNoCities() =>
        Assert.That(Reading.Of("Centre droit et gauche se disputent. État des lieux. Tours de vote.").Found.Entities.Values.Where(entity => entity.Type == EntityType.Region), Is.Empty);

    [Test]
    public void AGroupIsScopedToItsArticle() =>
        Assert.That(Reading.Of("Les séparatistes ont salué la décision.").Found.Entities.Keys, Has.Some.EqualTo("group/separatistes@a1"));

    [Test]
    public void APronounHasCandidatesWithCertainty()
    {
        var reading = Reading.Of("La Russie a annoncé sa décision. Elle reconnaît les deux régions.");
        var pronoun = reading.Found.Mentions.Where(mention => mention.Form == MentionForm.Pronoun && mention.Sentence == 1).MaxBy(mention => mention.Certainty);
        Assert.That(pronoun?.Entity, Is.EqualTo("Q159"));
        Assert.That(pronoun?.Certainty, Is.InRange(0.01, 0.99));
    }

    [TestCase("")]
    [TestCase("   \n\n ")]
    [TestCase("«»()[]--..!?")]
    [TestCase("Ааа Москва 北京 😀😀 'l d' du des")]
    [TestCase("Jean-Jean-Jean Jean. Président Président président, , , de de du Monsieur M. M. ministre")]
    [TestCase("franco- -allemand al-Assad el- Le La Les De Du")]
    public void AnyTextIsRead(string text) => Assert.That(() => Reading.Of(text), Throws.Nothing);

    [Test]
    public void MentionsLieWithinTheirSentenceAndTheirEntitiesAreKnown()
    {
        var reading = Reading.Of("Le chef de la diplomatie russe, Sergueï Lavrov, a rencontré à Genève son homologue américain. Il a dénoncé l'attitude de Kiev et des Européens.");
        Assert.Multiple(() =>
        {
            foreach (var mention in reading.Found.Mentions)
            {
                Assert.That(reading.Text.Sentences[mention.Sentence].Span.Contains(mention.Span));
                Assert.That(mention.Head, Is.InRange(mention.First, mention.Last));
                Assert.That(reading.Found.Entities, Contains.Key(mention.Entity));
                Assert.That(mention.Certainty, Is.InRange(0.0, 1.0));
            }
            Assert.That(reading.Found.Entities.Values.Where(entity => entity.ActsFor is not null).Select(entity => entity.ActsFor!), Is.All.Matches<string>(reading.Found.Entities.ContainsKey));
        });
    }
}
