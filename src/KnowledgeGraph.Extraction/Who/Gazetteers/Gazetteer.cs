using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Who.Naming;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>What is known of the world before an article is read: states, regions, cities, organisations, officials and their names. Immutable once loaded.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, GazetteerEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _demonyms = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _capitals = new(StringComparer.Ordinal);

    private static readonly Lazy<Gazetteer> Loaded = new(() => GazetteerLoader.Load());

    public static Gazetteer Default => Loaded.Value;

    public NameIndex Names { get; } = new();

    public Officials Officials { get; } = Officials.Default;

    public IReadOnlyCollection<GazetteerEntry> Entries => _entries.Values;

    public bool TryGet(string? id, [NotNullWhen(true)] out GazetteerEntry? entry)
    {
        entry = null;
        return id is not null && _entries.TryGetValue(id, out entry);
    }

    /// <summary>The entry of a self-proclaimed state, or null for anything else.</summary>
    public GazetteerEntry? DeFacto(string id) => _entries.TryGetValue(id, out var entry) && entry.Kind == "de-facto" ? entry : null;

    /// <summary>The states that a folded demonym may mean, the likelier first; empty for any other word.</summary>
    public IReadOnlyList<string> StatesOf(string demonym) => _demonyms.TryGetValue(demonym, out var states) ? states : [];

    /// <summary>The city that is a state's capital, or null.</summary>
    public GazetteerEntry? CapitalOf(string state) => _capitals.TryGetValue(state, out var capital) && _entries.TryGetValue(capital, out var entry) ? entry : null;

    internal void AddCapital(string state, string capital) => _capitals.TryAdd(state, capital);

    internal GazetteerEntry Add(GazetteerEntry entry)
    {
        if (_entries.TryGetValue(entry.Id, out var known))
            return known;
        _entries.Add(entry.Id, entry);
        return entry;
    }

    internal void AddName(string name, GazetteerEntry entry, MentionForm form)
    {
        var needsContext = name[0] == '?';
        var spelling = needsContext ? name[1..] : name;
        Names.Add(spelling, new NameReading(entry, form, spelling, needsContext));
    }

    internal void AddDemonym(string demonym, string state)
    {
        var key = NameFolding.FoldWords(demonym);
        if (!_demonyms.TryGetValue(key, out var states))
            _demonyms.Add(key, states = []);
        if (!states.Contains(state))
            states.Add(state);
    }
}
