namespace KnowledgeGraph.Extraction.Who.Gazetteers;

/// <summary>An office that somebody held.</summary>
/// <param name="Rank">The class of the office: <c>head-of-state</c>, <c>foreign-minister</c> …</param>
/// <param name="Role">Its French name, or empty.</param>
/// <param name="From">ISO date or coarser; empty where unknown.</param>
/// <param name="To">As <paramref name="From"/>; empty where still held or unknown.</param>
internal sealed record Office(string State, string Rank, string Role, string From, string To)
{
    /// <summary>Whether it was held on an ISO date; an unknown end counts as open.</summary>
    public bool WasHeldOn(string date) =>
        (From.Length == 0 || string.CompareOrdinal(From, date) <= 0) && (To.Length == 0 || string.CompareOrdinal(date, To) <= 0);

    /// <summary>Reads <c>state;rank;role;from;to</c>.</summary>
    public static Office Read(string cell)
    {
        var parts = cell.Split(';');
        return new Office(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
