namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>A sequence of words that says a time.</summary>
internal sealed record TimePattern(TimeMeaning Meaning, IReadOnlyList<TimePattern.Item> Items)
{
    /// <summary>One place of the sequence: a class of words, or one of some words.</summary>
    internal sealed record Item(string? Class, IReadOnlyList<string> Words, bool IsOptional);

    /// <summary>The longest match that begins at a word: how many words it takes and what they say; null where there is none.</summary>
    internal (int Length, TimeSlots Slots)? Match(IReadOnlyList<string> words, int start, TimeWords classes) =>
        Match(words, start, 0, TimeSlots.None, classes) is { } match ? (match.End - start, match.Slots) : null;

    private (int End, TimeSlots Slots)? Match(IReadOnlyList<string> words, int at, int item, TimeSlots slots, TimeWords classes)
    {
        if (item == Items.Count)
            return (at, slots);
        var place = Items[item];
        if (at < words.Count && Taken(place, words[at], slots, classes) is { } taken
            && Match(words, at + 1, item + 1, taken, classes) is { } longer)
            return longer;
        return place.IsOptional ? Match(words, at, item + 1, slots, classes) : null;
    }

    private static TimeSlots? Taken(Item place, string word, TimeSlots slots, TimeWords classes)
    {
        if (place.Class is { } kind)
            return classes.Fill(slots, kind, word);
        foreach (var literal in place.Words)
        {
            if (literal == word)
                return slots;
        }
        return null;
    }
}
