namespace KnowledgeGraph.Graph.Merging;

/// <summary>What most say; between equals the one that comes first in the order given. Never depends on the order of the votes.</summary>
internal static class Majority
{
    /// <returns>Null where nobody says anything.</returns>
    public static string? Of(IEnumerable<string?> votes) => Of(votes, StringComparer.Ordinal);

    /// <inheritdoc cref="Of(IEnumerable{string?})"/>
    public static T? Of<T>(IEnumerable<T?> votes, IComparer<T> between)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var vote in votes)
        {
            if (vote is not null)
                counts[vote] = counts.GetValueOrDefault(vote) + 1;
        }
        T? best = default;
        var bestCount = 0;
        foreach (var (value, count) in counts)
        {
            if (count > bestCount || (count == bestCount && between.Compare(value, best!) < 0))
                (best, bestCount) = (value, count);
        }
        return best;
    }
}
