namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>A set of strings kept as sorted hashes: nothing to build when a model is loaded.</summary>
internal sealed class HashedVocabulary
{
    private readonly ulong[] _keys;

    /// <param name="keys">Hashes in rising order, without repetition.</param>
    /// <exception cref="ArgumentException">The keys are not in rising order.</exception>
    public HashedVocabulary(ulong[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] <= keys[i - 1])
                throw new ArgumentException($"vocabulary key {i} is out of order", nameof(keys));
        }
        _keys = keys;
    }

    public ReadOnlySpan<ulong> Keys => _keys;

    public int Count => _keys.Length;

    /// <summary>The place of a string among the keys, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var index = Array.BinarySearch(_keys, FeatureHash.Of(text));
        return index < 0 ? -1 : index;
    }
}
