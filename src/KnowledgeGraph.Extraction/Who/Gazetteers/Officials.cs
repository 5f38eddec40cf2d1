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

    public bool Contains(string id) => _ids.Value.Contains(id);

    /// <summary>The official whom news mean by a lone surname: much the best known one of that name; null where none stands out.</summary>
    public Official? FindSurname(string surname) => _bySurname.Value.GetValueOrDefault(NameFolding.FoldWords(surname));

    /// <summary>Who held an office of this rank for a state on a date, or null where that is unknown.</summary>
    public Official? Holder(string state, string rank, string date) => _byRank.Value[(state, rank)]
        .Where(holder => holder.Office.WasHeldOn(date))
        .OrderByDescending(holder => holder.Office.From, StringComparer.Ordinal)
        .Select(holder => holder.Official)
        .FirstOrDefault();

    /// <summary>Whether several officials bear a folded word as their first name.</summary>
    public bool IsGivenName(string folded) => folded.Length > 2 && _givenNames.Value.Contains(folded);

    private readonly Lazy<HashSet<string>> _ids;

    private readonly Lazy<HashSet<string>> _givenNames;

    private const int WellKnown = 20, MuchBetterKnown = 2;

    private readonly Lazy<Dictionary<string, Official>> _bySurname;

    private readonly Lazy<ILookup<(string State, string Rank), (Official Official, Office Office)>> _byRank;

    private Officials()
    {
        _byRank = new(() => _byName.Value.Values.Distinct()
            .SelectMany(official => official.Offices.Select(office => (Official: official, Office: office)))
            .ToLookup(held => (held.Office.State, held.Office.Rank)));
        _ids = new(() => _byName.Value.Values.Select(official => official.Id).ToHashSet(StringComparer.Ordinal));
        _givenNames = new(() => _byName.Value.Values.Distinct()
            .Select(official => NameFolding.FoldWords(official.Names[0]).Split(' '))
            .Where(words => words.Length > 1)
            .CountBy(words => words[0], StringComparer.Ordinal)
            .Where(name => name.Value > 1)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal));
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
        foreach (var official in ReadOnePerPerson())
        {
            foreach (var name in official.Names)
            {
                byName.TryAdd(NameFolding.FoldWords(name), official);
                byName.TryAdd(SlavicNames.ToInternational(name), official);
            }
        }
        return byName;
    }

    // What is added by hand comes first: its names are the French ones.
    private static IEnumerable<Official> ReadOnePerPerson() => DataFile.Rows("officials-supplement.tsv", 4).Concat(DataFile.Rows("officials.tsv.gz", 4))
        .Select(ReadRow)
        .GroupBy(official => official.Id, StringComparer.Ordinal)
        .Select(rows => rows.Aggregate((first, next) => first.With(next)));

    private static Official ReadRow(string[] row)
    {
        var names = DataFile.List(row[1]);
        return new Official(
            row[0].Length > 0 ? row[0] : EntityIds.ForPerson(names[0]), names, row[2], int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture));
    }
}
