using System.Runtime.InteropServices;

using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Names by their folded form, made for finding the longest one that begins at a word.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameReading>> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public int Count => _readings.Count;

    public void Add(string name, NameReading reading)
    {
        var key = NameFolding.FoldWords(name);
        if (key.Length == 0)
            return;
        var readings = CollectionsMarshal.GetValueRefOrAddDefault(_readings, key, out _) ??= new List<NameReading>(1);
        if (readings.Exists(known => known.Entry.Id == reading.Entry.Id && known.Form == reading.Form && known.Spelling == reading.Spelling))
            return;
        // What bears the name as its own stands before what shortens to it: the peninsula « Crimée » before the « République autonome de Crimée ».
        var place = reading.Entry.Label == reading.Spelling
            ? readings.FindIndex(known => known.Entry.Type == reading.Entry.Type && known.Form == reading.Form && known.Entry.Label != known.Spelling) : -1;
        readings.Insert(place < 0 ? readings.Count : place, reading);
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, space < 0 ? key : key[..space], out _);
        longest = Math.Max(longest, 1 + key.AsSpan().Count(' '));
    }

    /// <summary>What a folded name may stand for, in the order in which it was added; empty where it is unknown.</summary>
    public IReadOnlyList<NameReading> this[ReadOnlySpan<char> key] =>
        _readings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var readings) ? readings : [];

    /// <summary>The most words that a name beginning with this folded word has; 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> word) =>
        _longest.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var words) ? words : 0;
}
