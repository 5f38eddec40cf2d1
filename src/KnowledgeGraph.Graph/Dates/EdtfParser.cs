using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Graph.Dates;

/// <summary>Reads EDTF text into its bounds: X and what is left out widen them, qualifiers (<c>?</c>, <c>~</c>, <c>%</c>) do not.</summary>
internal static partial class EdtfParser
{
    // Months of the sub-year codes of ISO 8601-2: seasons (northern, 21-24 and 25-28; southern, 29-32), quarters (33-36),
    // quadrimesters (37-39), semesters (40-41). Winter is that of the year in which it begins.
    private static readonly Dictionary<int, (int First, int Months)> SubYears = new()
    {
        [21] = (3, 3), [22] = (6, 3), [23] = (9, 3), [24] = (12, 3),
        [25] = (3, 3), [26] = (6, 3), [27] = (9, 3), [28] = (12, 3),
        [29] = (9, 3), [30] = (12, 3), [31] = (3, 3), [32] = (6, 3),
        [33] = (1, 3), [34] = (4, 3), [35] = (7, 3), [36] = (10, 3),
        [37] = (1, 4), [38] = (5, 4), [39] = (9, 4),
        [40] = (1, 6), [41] = (7, 6),
    };

    public static EdtfDate? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return Bounds(text) is { } bounds ? new EdtfDate(text, bounds.First, bounds.Last) : null;
        return Interval(text, text[..slash], text[(slash + 1)..]);
    }

    private static EdtfDate? Interval(string text, string from, string to)
    {
        var (isFromOpen, isToOpen) = (IsOpen(from), IsOpen(to));
        var (first, last) = (isFromOpen ? null : Bounds(from), isToOpen ? null : Bounds(to));
        if ((first is null && !isFromOpen) || (last is null && !isToOpen) || (isFromOpen && isToOpen))
            return null;
        var isOrdered = first is null || last is null || first.Value.First <= last.Value.Last;
        return isOrdered ? new EdtfDate(text, first?.First, last?.Last) : null;
    }

    private static bool IsOpen(string end) => end is "" or "..";

    private static (DateOnly First, DateOnly Last)? Bounds(string text)
    {
        var match = SingleDate().Match(text);
        if (!match.Success)
            return null;
        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        var (firstYear, lastYear) = (Math.Max(1, Number(year.Replace('X', '0'))), Number(year.Replace('X', '9')));
        if (lastYear < 1)
            return null;
        if (month is "" or "XX")
            return day is "" or "XX" ? (new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31)) : null;
        if (firstYear != lastYear)
            return null;
        return Number(month) > 12 ? SubYear(firstYear, Number(month), day) : Month(firstYear, Number(month), day);
    }

    private static (DateOnly First, DateOnly Last)? SubYear(int year, int code, string day)
    {
        if (day.Length > 0 || !SubYears.TryGetValue(code, out var part) || (year == 9999 && part.First + part.Months > 13))
            return null;
        var first = new DateOnly(year, part.First, 1);
        var lastMonth = first.AddMonths(part.Months - 1);
        return (first, EndOf(lastMonth.Year, lastMonth.Month));
    }

    private static (DateOnly First, DateOnly Last)? Month(int year, int month, string day)
    {
        if (month == 0)
            return null;
        var end = EndOf(year, month);
        if (day is "" or "XX")
            return (new DateOnly(year, month, 1), end);
        var first = day == "0X" ? 1 : Number(day.Replace('X', '0'));
        var last = day.EndsWith('X') ? Math.Min(end.Day, Number(day.Replace('X', '9'))) : first;
        return first >= 1 && first <= end.Day ? (new DateOnly(year, month, first), new DateOnly(year, month, last)) : null;
    }

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 2022-07-13, 2022-07-1X, 2022-XX, 199X, 2014?, 2004-06~
    [GeneratedRegex(@"^(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|[0-3]X|XX))?)?[?~%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SingleDate();
}
