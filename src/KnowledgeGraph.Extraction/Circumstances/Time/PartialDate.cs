using System.Globalization;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>A year, a month or a day of the Gregorian calendar.</summary>
internal readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    internal static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    internal static PartialDate MonthOf(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>2022-07-14</c>, <c>2022-07</c> or <c>2022</c>; null for anything else.</summary>
    internal static PartialDate? Parse(string? text)
    {
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Of(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return MonthOf(month);
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? new(year.Year) : null;
    }

    /// <summary>The day, or null where only a month or a year is known.</summary>
    internal DateOnly? AsDay => Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(Year, month) ? new DateOnly(Year, month, day) : null;

    /// <summary>EDTF, which for whole years, months and days is ISO 8601.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
