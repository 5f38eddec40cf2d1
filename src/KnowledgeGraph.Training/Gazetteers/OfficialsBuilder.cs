
using System.Globalization;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>
/// Builds <c>officials.tsv.gz</c>: a person a row with the names in use and, for each office, state, class, role in French, from and to.
/// </summary>
internal sealed class OfficialsBuilder(string source, IReadOnlyDictionary<string, string> states)
{
    private static readonly HashSet<string> Classes =
        ["head-of-state", "head-of-government", "foreign-minister", "defence-minister", "deputy-head", "speaker"];

    public IEnumerable<string> Rows() => TsvTable.Read(Path.Combine(source, "officials.tsv"))
        .Where(row => row["wikidata"].Length > 0 && !row["role_en"].Contains("co-prince", StringComparison.OrdinalIgnoreCase) && states.ContainsKey(row["country"]))
        .GroupBy(row => row["wikidata"], StringComparer.Ordinal)
        .Where(person => person.Any(row => row["attested_fr"].Length > 0 || Classes.Contains(row["role_class"])))
        .OrderBy(person => person.Key.Length).ThenBy(person => person.Key, StringComparer.Ordinal)
        .Select(Row);

    private string Row(IGrouping<string, TsvTable.Row> person)
    {
        var rows = person.ToList();
        var attested = rows.SelectMany(row => row.List("attested_fr")).Select(WithoutCount).Where(IsPlainName).Distinct(StringComparer.Ordinal).ToList();
        var names = attested.Concat(rows.Select(row => row["name"])).DistinctBy(NameFolding.FoldWords);
        var offices = rows.Select(Office).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return GazetteerFile.Row(person.Key, GazetteerFile.Join(names), string.Join('|', offices),
            rows[0].List("attested_fr").Select(CountOf).DefaultIfEmpty(0).Max().ToString(CultureInfo.InvariantCulture));
    }

    private string Office(TsvTable.Row row) =>
        string.Join(';', states[row["country"]], row["role_class"], row["role_fr"], row["from"], row["to"]);

    private static int CountOf(string form) => int.Parse(form[(form.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);

    private static string WithoutCount(string form) => form[..form.LastIndexOf(':')];

    private static bool IsPlainName(string form) => form.Any(char.IsLower) && form.Contains(' ', StringComparison.Ordinal);
}
