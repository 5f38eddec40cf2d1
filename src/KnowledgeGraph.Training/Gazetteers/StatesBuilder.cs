using System.Globalization;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>Builds <c>states.tsv</c> and <c>metonyms.tsv</c>: states of every kind with names, demonyms, capitals and seats.</summary>
internal sealed class StatesBuilder(string source)
{
    private static readonly string[] Kinds = ["un-member", "un-observer", "territory", "de-facto", "autonomous", "union", "former"];

    private static readonly string[] DemonymColumns = ["demonym_m", "demonym_f", "demonym_m_pl", "demonym_f_pl"];

    private readonly List<TsvTable.Row> _rows =
        [.. TsvTable.Read(Path.Combine(source, "states.tsv")).OrderBy(row => Array.IndexOf(Kinds, row["kind"])).ThenBy(row => row["id"], StringComparer.Ordinal)];

    /// <summary>Ids of the states by the key that the source files use: an ISO code or a name of ours such as <c>ua_dpr</c>.</summary>
    public IReadOnlyDictionary<string, string> Ids => _rows.ToDictionary(row => row["id"], IdOf, StringComparer.Ordinal);

    public IEnumerable<string> Rows() => _rows.Select(row => GazetteerFile.Row(
        IdOf(row), row["kind"], row["iso2"], GenderOf(row), row["name_fr"],
        GazetteerFile.Join(NamesOf(row)),
        GazetteerFile.Join(DemonymsOf(row)),
        row["capital_wikidata"],
        GazetteerFile.Join(new[] { row["capital_fr"] }.Concat(row.List("capital_other")).Append(row["capital_en"])),
        row["valid_from"], row["valid_to"],
        Ids.GetValueOrDefault(row["part_of"], "")));

    public IEnumerable<string> Metonyms() => TsvTable.Read(Path.Combine(source, "metonyms.tsv"))
        .Where(row => Ids.ContainsKey(row["state"]))
        .Select(row => GazetteerFile.Row(row["metonym"], Ids[row["state"]], row["stands_for"]));

    private static string IdOf(TsvTable.Row row) => row["wikidata"] is { Length: > 0 } known ? known : EntityIds.For(EntityType.State, row["name_fr"]);

    private static IEnumerable<string> NamesOf(TsvTable.Row row)
    {
        var french = new[] { row["name_fr"], row["official_fr"] }.Concat(row.List("variants_fr"));
        return french.Append(row["name_en"]).Concat(row.List("variants_en")).Where(name => name.Length > 1);
    }

    private static IEnumerable<string> DemonymsOf(TsvTable.Row row) =>
        DemonymColumns.Select(column => row[column])
            .Concat(row.List("demonym_other").SelectMany(WithPlural));

    private static IEnumerable<string> WithPlural(string demonym) =>
        demonym.EndsWith('s') || demonym.EndsWith('x') ? [demonym] : [demonym, demonym + "s"];

    private static string GenderOf(TsvTable.Row row)
    {
        var name = row["name_fr"].ToLower(CultureInfo.InvariantCulture);
        return row["article"] switch
        {
            "le" => "m",
            "la" => "f",
            "les" => name.StartsWith("îles", StringComparison.Ordinal) ? "fp" : "mp",
            _ => name.EndsWith('e') ? "f" : "m",
        };
    }
}
