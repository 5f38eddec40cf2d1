using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gazetteers;

/// <summary>Builds <c>organisations.tsv</c>: bodies, alliances, courts, NGOs, agencies, armed groups, parties. Acronyms of two letters are left out but for the few in daily use.</summary>
internal sealed class OrganisationsBuilder(string source, CommonWords words)
{
    private static readonly HashSet<string> ShortAcronyms = ["UE", "UA", "EI"];

    public IEnumerable<string> Rows()
    {
        var bodies = TsvTable.Read(Path.Combine(source, "organisations.tsv"))
            .Select(row => Row(row, row.List("variants_fr").Append(row["name_en"])));
        var researched = TsvTable.Read(Path.Combine(source, "organisations-ror.tsv"))
            .Where(row => row["types"].Contains("government", StringComparison.Ordinal) && row["name_fr"].Contains(' ', StringComparison.Ordinal))
            .Select(row => Row(row, [row["name_en"]]));
        return bodies.Concat(researched).OfType<string>();
    }

    private string? Row(TsvTable.Row row, IEnumerable<string> variants)
    {
        var label = row["name_fr"].Split('|')[0];
        var names = variants.Prepend(label).Where(IsUsable).Distinct(StringComparer.Ordinal)
            .Select(name => words.Contains(name) && name.Any(char.IsLower) ? "?" + name : name).ToList();
        var kind = row.Columns.ContainsKey("kind") ? row["kind"] : "government";
        var id = row["wikidata"] is { Length: > 0 } known ? known : EntityIds.For(EntityType.Organisation, label);
        return label.Length == 0 || names.Count == 0 ? null : GazetteerFile.Row(id, kind, label, GazetteerFile.Join(names));
    }

    private static bool IsUsable(string name) =>
        NameFolding.FoldWords(name).Length > 2 && !name.Contains('(', StringComparison.Ordinal) || ShortAcronyms.Contains(name);
}
