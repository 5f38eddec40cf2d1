namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>A person who held national offices.</summary>
/// <param name="Names">The names in use, the commonest French one first.</param>
/// <param name="Fame">How often a corpus of French news names the person.</param>
/// <param name="OfficeCells">The offices as the file has them, read when asked for: few of thousands are.</param>
internal sealed record Official(string Id, IReadOnlyList<string> Names, string OfficeCells, int Fame)
{
    public IEnumerable<Office> Offices => DataFile.List(OfficeCells).Select(Office.Read);

    /// <summary>The person with the names, offices and fame that another row of the same id adds.</summary>
    public Official With(Official other) => this with
    {
        Names = [.. Names, .. other.Names],
        OfficeCells = string.Join('|', new[] { OfficeCells, other.OfficeCells }.Where(cells => cells.Length > 0)),
        Fame = Math.Max(Fame, other.Fame),
    };

    /// <summary>The most telling office on a date, else the last one held; null for none.</summary>
    public Office? OfficeOn(string? date)
    {
        var held = date is null ? [] : Offices.Where(office => office.WasHeldOn(date)).ToList();
        return held.Count > 0 ? held.MinBy(Weight) : Offices.MaxBy(office => office.From, StringComparer.Ordinal);
    }

    /// <summary>The state in whose name the person acts or last acted.</summary>
    public string? StateOn(string? date) => OfficeOn(date)?.State;

    private static int Weight(Office office) => office.Rank switch
    {
        "head-of-state" or "head-of-organisation" => 0,
        "head-of-government" => 1,
        "foreign-minister" => 2,
        "defence-minister" => 3,
        _ => 4,
    };
}
