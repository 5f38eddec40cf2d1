using System.Globalization;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>The classes of words that time expressions are made of.</summary>
internal sealed class TimeWords
{
    private static readonly string[] Written = ["weekday", "month", "season", "unit", "number", "day"];
    private static readonly string[] Computed = ["year", "decade", "century", "mid", "span"];

    private readonly Dictionary<(string Class, string Word), string> _values = [];

    private TimeWords(WordTable table)
    {
        foreach (var entry in table.Entries)
        {
            if (entry[0] is not { } kind || entry[1] is not { } word || entry[2] is not { } value)
                throw table.Wrong(entry, "expected class, word and value, separated by tabs");
            if (!Written.Contains(kind))
                throw table.Wrong(entry, $"class « {kind} » is none of {string.Join(", ", Written)}");
            if (!_values.TryAdd((kind, word), value))
                throw table.Wrong(entry, $"{kind} « {word} » stands twice");
        }
    }

    internal static TimeWords French { get; } = new(WordTable.ReadEmbedded("Time.words.txt"));

    internal static bool IsClass(string name) => Written.Contains(name) || Computed.Contains(name);

    /// <summary>The slots with what a word of a class adds, or null where the word is not of that class.</summary>
    internal TimeSlots? Fill(TimeSlots slots, string kind, string word) => kind switch
    {
        "weekday" => Value(kind, word) is { } day ? slots with { Weekday = day } : null,
        "month" => Value(kind, word) is { } month ? slots with { Month = month } : null,
        "season" => Value(kind, word) is { } begins ? slots with { Unit = TimeUnit.Year, Number = begins } : null,
        "unit" => UnitOf(word) is { } unit ? slots with { Unit = unit } : null,
        "number" => (Value(kind, word) ?? Digits(word, 1, 3)) is { } number ? slots with { Number = number } : null,
        "day" => DayOf(word) is { } day ? WithDay(slots, day) : null,
        "year" => YearOf(word) is { } year ? WithYear(slots, year) : null,
        "decade" => DecadeOf(word) is { } decade ? slots with { Year = decade } : null,
        "century" => CenturyOf(word) is { } century ? slots with { Year = century } : null,
        "mid" => word.StartsWith("mi-", StringComparison.Ordinal) && Value("month", word[3..]) is { } month ? slots with { Month = month } : null,
        "span" => SpanOf(word) is { } span ? slots with { Year = span.First, SecondYear = span.Second } : null,
        _ => null,
    };

    private int? Value(string kind, string word) =>
        _values.TryGetValue((kind, word), out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private TimeUnit? UnitOf(string word) => _values.GetValueOrDefault(("unit", word)) switch
    {
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "month" => TimeUnit.Month,
        "year" => TimeUnit.Year,
        _ => null,
    };

    private int? DayOf(string word)
    {
        if (word == "1er")
            return 1;
        return Value("day", word) ?? (Digits(word, 1, 2) is >= 1 and <= 31 and var day ? day : null);
    }

    private static TimeSlots WithDay(TimeSlots slots, int day) =>
        slots.Day is null ? slots with { Day = day } : slots with { SecondDay = day };

    private static TimeSlots WithYear(TimeSlots slots, int year) =>
        slots.Year is null ? slots with { Year = year } : slots with { SecondYear = year };

    private static int? YearOf(string word) => Digits(word, 4, 4) is >= 1000 and <= 2099 and var year ? year : null;

    /// <summary>« années 1980 », « années 80 »: the first year.</summary>
    private static int? DecadeOf(string word) => (YearOf(word) ?? (Digits(word, 2, 2) is >= 20 and var short2 ? 1900 + short2 : null)) is { } year && year % 10 == 0
        ? year
        : null;

    /// <summary>« XIXe »: the first year that begins like all years of that century, 1800.</summary>
    private static int? CenturyOf(string word)
    {
        var numeral = word.EndsWith("ème", StringComparison.Ordinal) ? word[..^3] : word.EndsWith('e') ? word[..^1] : "";
        var index = Array.IndexOf(["xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"], numeral);
        return index < 0 ? null : 1400 + (100 * index);
    }

    /// <summary>« 2012-2013 » written as one word.</summary>
    private static (int First, int Second)? SpanOf(string word) =>
        word.Length == 9 && word[4] is '-' or '/' or '–' && YearOf(word[..4]) is { } first && YearOf(word[5..]) is { } second ? (first, second) : null;

    private static int? Digits(string word, int least, int most) =>
        word.Length >= least && word.Length <= most && word.All(char.IsAsciiDigit) ? int.Parse(word, CultureInfo.InvariantCulture) : null;
}
