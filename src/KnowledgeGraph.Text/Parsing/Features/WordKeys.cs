namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>What is looked up in each learned table for one form.</summary>
internal ref struct WordKeys
{
    public const int Tables = 8;

    private readonly Span<char> _folded;
    private readonly Span<char> _shape;

    /// <param name="plain">The form after <see cref="WordShape.Plain"/>.</param>
    /// <param name="buffer">At least <see cref="WordShape.LongestForm"/> + <see cref="WordShape.LongestShape"/> units.</param>
    public WordKeys(ReadOnlySpan<char> plain, Span<char> buffer)
    {
        _folded = buffer[..plain.Length];
        WordShape.Fold(plain, _folded);
        _shape = buffer[plain.Length..];
        _shape = _shape[..WordShape.Write(plain, _shape)];
    }

    public readonly ReadOnlySpan<char> this[WordTable table] => table switch
    {
        WordTable.Form => _folded,
        WordTable.LastTwo => Last(2),
        WordTable.LastThree => Last(3),
        WordTable.LastFour => Last(4),
        WordTable.Last => Last(1),
        WordTable.First => _folded[..Math.Min(1, _folded.Length)],
        WordTable.FirstThree => _folded[..Math.Min(3, _folded.Length)],
        _ => _shape,
    };

    private readonly Span<char> Last(int count) => _folded[^Math.Min(count, _folded.Length)..];
}
