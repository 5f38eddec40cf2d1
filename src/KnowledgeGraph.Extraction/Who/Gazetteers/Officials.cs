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

    /// <summary>The official whom news mean by a lone surname: much the best known one of that name; null where none stands out.</summary>
    public Official? FindSurname(string surname) => _bySurname.Value.GetValueOrDefault(NameFolding.FoldWords(surname));

    /// <summary>Who held an office of this rank for a state on a date, or null where that is unknown.</summary>
    public Official? Holder(string state, string rank, string date) => _byRank.Value[(state, rank)]
        .Where(holder => holder.Office.WasHeldOn(date))
        .OrderByDescending(holder => holder.Office.From, StringComparer.Ordinal)
        .Select(holder => holder.Official)
        .FirstOrDefault();

    private const int WellKnown = 20, MuchBetterKnown = 2;

    private readonly Lazy<Dictionary<string, Official>> _bySurname;

    private readonly Lazy<ILookup<(string State, string Rank), (Official Official, Office Office)>> _byRank;

    private Officials()
    {
        _byRank = new(() => _byName.Value.Values.Distinct()
            .SelectMany(official => official.Offices.Select(office => (Official: official, Office: office)))
            .ToLookup(held => (held.Office.State, held.Office.Rank)));
        _bySurname = new(() => _byName.Value.Values.Distinct()
            .Where(official => official.Fame >= WellKnown)
            .SelectMany(official => SurnamesOf(official).Select(surname => (Surname: surname, Official: official)))
            .GroupBy(pair => pair.Surname, pair => pair.Official, StringComparer.Ordinal)
            .Select(group => (Surname: group.Key, Holders: group.OrderByDescending(official => official.Fame).ToList()))
            .Where(name => name.Holders.Count == 1 || name.Holders[0].Fame >= MuchBetterKnown * name.Holders[1].Fame)
            .ToDictionary(name => name.Surname, name => name.Holders[0], StringComparer.Ordinal));
    }

    private static IEnumerable<string> SurnamesOf(Official official)
    {
        var words = NameFolding.FoldWords(official.Names[0]).Split(' ');
        return Enumerable.Range(1, words.Length - 1).Select(first => string.Join(' ', words.Skip(first))).Where(surname => surname.Length > 3 || words.Length == 2);
    }

    private static Dictionary<string, Official> Read()
    {
        var byName = new Dictionary<string, Official>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("officials.tsv.gz", 4))
        {
            var official = new Official(row[0], DataFile.List(row[1]), row[2], int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture));
            foreach (var name in official.Names)
            {
                byName.TryAdd(NameFolding.FoldWords(name), official);
                byName.TryAdd(SlavicNames.ToInternational(name), official);
            }
        }
        return byName;
    }
}
