using KnowledgeGraph.Extraction.Who.Naming;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>Who held which national office when, by name. Loaded on first use.</summary>
internal sealed class Officials
{
    private readonly Lazy<Dictionary<string, Official>> _byName = new(Read);

    public static Officials Default { get; } = new();

    /// <summary>The official of that full name in any spelling, or null.</summary>
    public Official? Find(string name)
    {
        var key = NameFolding.FoldWords(name);
        return _byName.Value.GetValueOrDefault(key) ?? _byName.Value.GetValueOrDefault(SlavicNames.ToInternational(key));
    }

    /// <summary>Who held an office of this rank for a state on a date, or null where that is unknown.</summary>
    public Official? Holder(string state, string rank, string date) => _byRank.Value[(state, rank)]
        .Where(holder => holder.Office.WasHeldOn(date))
        .OrderByDescending(holder => holder.Office.From, StringComparer.Ordinal)
        .Select(holder => holder.Official)
        .FirstOrDefault();

    private readonly Lazy<ILookup<(string State, string Rank), (Official Official, Office Office)>> _byRank;

    private Officials() => _byRank = new(() => _byName.Value.Values.Distinct()
        .SelectMany(official => official.Offices.Select(office => (Official: official, Office: office)))
        .ToLookup(held => (held.Office.State, held.Office.Rank)));

    private static Dictionary<string, Official> Read()
    {
        var byName = new Dictionary<string, Official>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("officials.tsv.gz", 3))
        {
            var official = new Official(row[0], DataFile.List(row[1]), [.. DataFile.List(row[2]).Select(ReadOffice)]);
            foreach (var name in official.Names)
            {
                byName.TryAdd(NameFolding.FoldWords(name), official);
                byName.TryAdd(SlavicNames.ToInternational(name), official);
            }
        }
        return byName;
    }

    private static Office ReadOffice(string cell)
    {
        var parts = cell.Split(';');
        return new Office(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
