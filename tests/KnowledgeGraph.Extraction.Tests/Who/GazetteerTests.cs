using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Tests.Who;

[TestFixture]
internal sealed class GazetteerTests
{
    [Test]
    public void EverySourceFileLoadsAndNamesAreManifold()
    {
        Assert.That(Gazetteer.Default.Entries.Count(entry => entry.Iso is not null && entry.Kind == "un-member"), Is.EqualTo(193));
        Assert.That(Gazetteer.Default.Names.Count, Is.GreaterThan(15_000));
    }

    [Test]
    public void IdsInFilesWrittenByHandStandInTheSourceFiles()
    {
        var known = Gazetteer.Default.Entries.Select(entry => entry.Id).ToHashSet();
        var used = DataFile.Rows("demonyms.tsv", 2).Select(row => row[0])
            .Concat(DataFile.Rows("compound-demonyms.tsv", 2).Select(row => row[1]))
            .Concat(DataFile.Rows("contextual.tsv", 3).Select(row => row[1]));
        Assert.That(used.Where(id => !known.Contains(id)), Is.Empty);
    }

    [Test]
    public void WikidataIdsOfSupplementsComeFromTheSourceFiles()
    {
        string[] sources = ["states.tsv", "organisations.tsv", "regions.tsv", "cities.tsv.gz"];
        var given = sources.SelectMany(file => DataFile.Rows(file, 4)).Select(row => row[0]).ToHashSet();
        Assert.That(DataFile.Rows("supplements.tsv", 6).Select(row => row[1]).Where(id => id.StartsWith('Q') && !given.Contains(id)), Is.Empty);
    }

    [TestCase("2013-01-01", "Q142", "head-of-state", "François Hollande")]
    [TestCase("2018-01-01", "Q142", "head-of-state", "Emmanuel Macron")]
    [TestCase("2018-01-01", "Q30", "head-of-state", "Donald Trump")]
    public void AnOfficeHasItsHolderOnADate(string date, string state, string rank, string name) =>
        Assert.That(Officials.Default.Holder(state, rank, date)?.Names[0], Is.EqualTo(name));

    [TestCase("Denis Pouchiline", "denis pushilin")]
    [TestCase("Denis Pushilin", "denis pushilin")]
    [TestCase("Loukachenko", "lukashenko")]
    [TestCase("Oleg Tchouvaline", "oleg chuvalin")]
    [TestCase("Oleg Chuvalin", "oleg chuvalin")]
    [TestCase("Charles Michel", "charles michel")]
    public void SlavicNamesMeetInTheirInternationalForm(string name, string folded) => Assert.That(SlavicNames.ToInternational(name), Is.EqualTo(folded));

    [TestCase("Q159", true)]
    [TestCase("Q7747", true)]
    [TestCase("org/hamas", true)]
    [TestCase("org/cercle-des-pecheurs", false)]
    [TestCase("person/anders-holm", false)]
    public void TheGazetteerTellsWhomItKnows(string id, bool isKnown) => Assert.That(KnownActors.Contains(id), Is.EqualTo(isKnown));

    [Test]
    public void AnOfficialAddedByHandHasTheOfficesOfBothLists()
    {
        var official = Gazetteer.Default.Officials.Find("Donald Trump")!;
        Assert.That(official.Offices.Where(office => office.Rank == "head-of-state").Select(office => office.From), Is.SupersetOf(new[] { "2017-01-20", "2025-01-20" }));
        Assert.That(Gazetteer.Default.Officials.Find("Alexandre Loukachenko")?.Id, Is.EqualTo("Q2866"));
    }

    [TestCase("Denis Pouchiline", "Denis Pushilin")]
    [TestCase("Abdel Fattah al-Sissi", "Abdel Fattah el-Sisi")]
    [TestCase("Viktor Ianoukovitch", "Viktor Yanukovych")]
    [TestCase("Mark Esper", "Mark T. Esper")]
    [TestCase("Omar el-Béchir", "Omar al-Bashir")]
    [TestCase("Abd Rabbo Mansour Hadi", "Abdrabbuh Mansour Hadi")]
    public void AFrenchSpellingAndTheListsMeanOnePerson(string french, string listed) =>
        Assert.That(Officials.Default.Find(french)?.Id, Is.Not.Null.And.EqualTo(Officials.Default.Find(listed)?.Id));

    [Test]
    public void EveryPlaceThatACommonNounMayMeanIsInTheGazetteer() =>
        Assert.That(PlaceNouns.Default.Names.Where(name => Gazetteer.Default.Names[NameFolding.FoldWords(name)].Count == 0), Is.Empty);

    [TestCase("chef de la diplomatie américaine", "foreign-minister")]
    [TestCase("ministre russe de la Défense", "defence-minister")]
    [TestCase("présidente", "head-of-state")]
    [TestCase("président du Parlement", null)]
    [TestCase("ancien président", null)]
    [TestCase("dirigeant nord-coréen", "head-of-state")]
    [TestCase("dirigeant du parti", null)]
    [TestCase("secrétaire général", "head-of-organisation")]
    [TestCase("pâtissier", null)]
    public void AnOfficeHasTheClassThatItsWordsTell(string role, string? rank) => Assert.That(OfficeRanks.Of(role), Is.EqualTo(rank));
}
