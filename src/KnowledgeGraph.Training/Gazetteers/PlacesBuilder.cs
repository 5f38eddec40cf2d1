using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>
/// Builds <c>regions.tsv</c> and <c>cities.tsv</c>. A name that is a common word too is marked with a leading "?"; a small town whose name is a given name is left out.
/// </summary>
internal sealed class PlacesBuilder(string source, IReadOnlyDictionary<string, string> states, CommonWords words, AttestedNames attested, HashSet<string> givenNames)
{
    private const int Large = 500_000;

    // Names of regions that no reader would take for one without its country: « Nord », « Centre », « Province de l'Ouest ».
    private static readonly HashSet<string> Directions =
    [
        "nord", "sud", "est", "ouest", "centre", "central", "centrale", "nord ouest", "nord est", "sud ouest", "sud est", "centre nord", "centre sud", "centre est",
        "centre ouest", "littoral", "western", "eastern", "northern", "southern", "littorale", "plateaux", "hauts bassins", "septentrionale", "occidental", "oriental", "capitale",
    ];

    public IEnumerable<string> Regions() => TsvTable.Read(Path.Combine(source, "regions.tsv"))
        .Where(row => row["name_fr_source"] is not "csc (machine translation)" && row["name_fr"].Length > 2)
        .Select(row => (Row: row, Names: Marked(new[] { row["name_fr"], row["short_fr"], row["name_en"] }, 0)))
        .Where(region => region.Names.Length > 0 && IsWorthWhile(region.Row, region.Names))
        .Select(region => GazetteerFile.Row(
            IdOf(region.Row["wikidata"], region.Row["name_fr"]), StateOf(region.Row["country"]), region.Row["type"], region.Row["name_fr"], region.Names));

    public IEnumerable<string> Cities()
    {
        var rows = TsvTable.Read(Path.Combine(source, "cities.tsv")).Where(row => row["name_fr"].Length > 2 || row["name_en"].Length > 2).ToList();
        var natural = rows.Select(row => CityRow(row["wikidata"], row["country"], LabelOf(row), NamesOf(row), Population(row["population"])));
        var seen = rows.Select(row => row["geonames"]).ToHashSet(StringComparer.Ordinal);
        var more = TsvTable.Read(Path.Combine(source, "cities-geonames15000.tsv.gz")).Where(row => !seen.Contains(row["geonames"])).Select(GeoNamesRow);
        return natural.Concat(more).OfType<string>();
    }

    private static string LabelOf(TsvTable.Row row) => row["name_fr"] is { Length: > 0 } french ? french : row["name_en"];

    private static IEnumerable<string> NamesOf(TsvTable.Row row) => new[] { row["name_fr"], row["name_en"] }.Concat(row.List("other_names"));

    private static int Population(string cell) => int.TryParse(cell, out var population) ? population : 0;

    // A GeoNames town is kept under the names that French news have used of a place.
    private string? GeoNamesRow(TsvTable.Row row)
    {
        var names = row.List("latin_alternates").Prepend(row["name"])
            .Where(name => name.Length > 3 && attested[name] >= 2 && !words.Contains(name) && !givenNames.Contains(NameFolding.FoldWords(name)))
            .OrderByDescending(name => attested[name]).ThenBy(name => name, StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : CityRow("", row["country"], names[0], names, Population(row["population"]));
    }

    private string? CityRow(string wikidata, string country, string label, IEnumerable<string> names, int population)
    {
        var marked = Marked(names, population);
        return marked.Length == 0 ? null : GazetteerFile.Row(IdOf(wikidata, label), StateOf(country), "", label, marked);
    }

    private bool IsWorthWhile(TsvTable.Row row, string names) =>
        row["wikidata"].Length > 0 || row["wikidata_source"] is "lists" || row["name_fr_source"] is "hand" || names.Split('|').Any(name => attested[name] > 0);

    private string Marked(IEnumerable<string> names, int population) => GazetteerFile.Join(names
        .Where(name => name.Length > 2 && !Directions.Contains(NameFolding.FoldWords(name)) && !(population < Large && givenNames.Contains(NameFolding.FoldWords(name))))
        .DistinctBy(NameFolding.FoldWords)
        .Select(name => words.Contains(name) ? "?" + name : name));

    private string StateOf(string country) => states.GetValueOrDefault(country, "");

    private static string IdOf(string wikidata, string name) => wikidata.Length > 0 ? wikidata : EntityIds.For(EntityType.Region, name);
}
