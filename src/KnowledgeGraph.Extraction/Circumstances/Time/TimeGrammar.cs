using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>Finds the time expressions of a sentence: at each word the longest pattern that begins there, from left to right.</summary>
internal sealed class TimeGrammar
{
    private readonly TimeWords _words;
    private readonly List<TimePattern> _patterns = [];

    private TimeGrammar(WordTable table, TimeWords words)
    {
        _words = words;
        foreach (var entry in table.Entries)
        {
            if (entry[0] is not { } meaning || entry[1] is not { } pattern)
                throw table.Wrong(entry, "expected meaning and pattern, separated by a tab");
            _patterns.Add(new TimePattern(MeaningOf(table, entry, meaning), [.. pattern.Split(' ').Select(item => ItemOf(table, entry, item))]));
        }
    }

    internal static TimeGrammar French { get; } = new(WordTable.ReadEmbedded("Time.expressions.txt"), TimeWords.French);

    internal static TimeGrammar Read(string name, string text) => new(WordTable.Read(name, text), TimeWords.French);

    internal IReadOnlyList<TimeExpression> Find(Sentence sentence)
    {
        var words = sentence.Tokens.Select(token => token.Form.ToLowerInvariant().Replace('’', '\'')).ToList();
        var found = new List<TimeExpression>();
        for (var i = 0; i < words.Count;)
        {
            var best = BestAt(words, i);
            if (best is { } match)
                found.Add(new TimeExpression(i + 1, i + match.Length, match.Meaning, match.Slots));
            i += best?.Length ?? 1;
        }
        return found;
    }

    private (int Length, TimeMeaning Meaning, TimeSlots Slots)? BestAt(List<string> words, int start)
    {
        (int Length, TimeMeaning Meaning, TimeSlots Slots)? best = null;
        foreach (var pattern in _patterns)
        {
            if (pattern.Match(words, start, _words) is { } match && match.Length > (best?.Length ?? 0))
                best = (match.Length, pattern.Meaning, match.Slots);
        }
        return best;
    }

    private static TimePattern.Item ItemOf(WordTable table, WordTable.Entry entry, string text)
    {
        var optional = text.Length > 1 && text[^1] == '?';
        var body = optional ? text[..^1] : text;
        if (body.Length > 2 && body[0] == '<' && body[^1] == '>')
        {
            return TimeWords.IsClass(body[1..^1])
                ? new TimePattern.Item(body[1..^1], [], optional)
                : throw table.Wrong(entry, $"« {body} » is no class of time words");
        }
        return new TimePattern.Item(null, body.Split('|'), optional);
    }

    private static TimeMeaning MeaningOf(WordTable table, WordTable.Entry entry, string text)
    {
        var words = text.Split(' ');
        int Amount(int at) => words.Length > at && int.TryParse(words[at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw table.Wrong(entry, $"« {text} » lacks its number");
        return (words[0], words.ElementAtOrDefault(1), words.ElementAtOrDefault(2)) switch
        {
            ("day", null, _) => new(TimeKind.Day),
            ("day", "here", _) => new(TimeKind.Day, FromAnchor: true),
            ("month", "here", _) => new(TimeKind.Month, FromAnchor: true),
            ("days", null, _) => new(TimeKind.Days),
            ("month", null, _) => new(TimeKind.Month),
            ("month", "last", _) => new(TimeKind.Month, -1),
            ("month", "next", _) => new(TimeKind.Month, 1),
            ("year", null, _) => new(TimeKind.Year),
            ("years", null, _) => new(TimeKind.Years),
            ("decade", null, _) => new(TimeKind.Decade),
            ("century", null, _) => new(TimeKind.Century),
            ("weekday", null, _) => new(TimeKind.Weekday),
            ("weekday", "last", _) => new(TimeKind.Weekday, -1),
            ("weekday", "next", _) => new(TimeKind.Weekday, 1),
            ("unit", "here", _) => new(TimeKind.Unit, Amount(2), FromAnchor: true),
            ("unit", _, _) => new(TimeKind.Unit, Amount(1)),
            ("ago", null, _) => new(TimeKind.Distance, -1),
            ("ahead", null, _) => new(TimeKind.Distance, 1),
            ("before", null, _) => new(TimeKind.Distance, -1, FromAnchor: true),
            ("after", null, _) => new(TimeKind.Distance, 1, FromAnchor: true),
            ("offset", _, "day") => new(TimeKind.Offset, Amount(1)),
            ("offset", _, "anchor") => new(TimeKind.Offset, Amount(1), FromAnchor: true),
            ("offset", _, "few") => new(TimeKind.About, Amount(1), FromAnchor: true),
            _ => throw table.Wrong(entry, $"« {text} » is no meaning of a time expression"),
        };
    }
}
