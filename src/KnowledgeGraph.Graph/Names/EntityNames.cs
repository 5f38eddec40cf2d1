namespace KnowledgeGraph.Graph.Names;

/// <summary>Finds entities by any of their names, whatever the case, the accents or the article.</summary>
public sealed class EntityNames
{
    private readonly Dictionary<string, List<Entity>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<string>>> _namesByWord;

    internal EntityNames(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            _byId.Add(entity.Id, entity);
            Add(entity.Label, entity);
            foreach (var alias in entity.Aliases)
                Add(alias, entity);
            if (entity.Iso is { } iso)
                Add(iso, entity);
        }
        _namesByWord = new(WordsOfNames);
    }

    /// <summary>The entities with exactly this id, name or code; several where the name is ambiguous, none where it is unknown.</summary>
    public IReadOnlyList<Entity> Find(string name)
    {
        if (_byId.TryGetValue(name, out var entity))
            return [entity];
        return _byName.GetValueOrDefault(NameFolding.Fold(name)) ?? [];
    }

    /// <summary>The entities with a longer name in which all words of this one stand.</summary>
    public IReadOnlyList<Entity> FindWithin(string name)
    {
        var words = NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];
        var names = words.Select(word => _namesByWord.Value.GetValueOrDefault(word) ?? []).ToArray();
        var common = names.Skip(1).Aggregate(names[0].AsEnumerable(), (left, right) => left.Intersect(right, StringComparer.Ordinal));
        return Distinct(common.SelectMany(found => _byName[found]));
    }

    /// <summary>The names most like this one that entities do have, the nearest first; none where nothing comes near.</summary>
    public IReadOnlyList<string> Suggest(string name, int count = 3)
    {
        var folded = NameFolding.Fold(name);
        var farthest = Math.Max(1, folded.Length / 3);
        var near = _byName.Keys
            .Where(known => Math.Abs(known.Length - folded.Length) <= farthest)
            .Select(known => (Name: known, Distance: EditDistance.Between(folded, known, farthest)))
            .Where(known => known.Distance <= farthest)
            .OrderBy(known => known.Distance)
            .ThenBy(known => known.Name, StringComparer.Ordinal)
            .SelectMany(known => _byName[known.Name])
            .Concat(FindWithin(name));
        return [.. Distinct(near).Select(entity => entity.Label).Distinct(StringComparer.Ordinal).Take(count)];
    }

    private static Entity[] Distinct(IEnumerable<Entity> entities) => [.. entities.Distinct()];

    private void Add(string name, Entity entity)
    {
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0)
            return;
        if (!_byName.TryGetValue(folded, out var entities))
            _byName.Add(folded, entities = []);
        if (!entities.Contains(entity))
            entities.Add(entity);
    }

    private Dictionary<string, List<string>> WordsOfNames()
    {
        var names = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in _byName.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var word in name.Split(' ').Distinct(StringComparer.Ordinal))
            {
                if (!names.TryGetValue(word, out var found))
                    names.Add(word, found = []);
                found.Add(name);
            }
        }
        return names;
    }
}
