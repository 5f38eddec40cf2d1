using System.Globalization;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>
/// Turns a time expression into EDTF, no more precise than its words allow: a week is given as its month, a season as its year.
/// Null where the context does not fix it.
/// </summary>
internal static class TimeResolver
{
    internal static ResolvedTime? Resolve(TimeExpression expression, TimeContext context)
    {
        var (meaning, slots) = (expression.Meaning, WithNarrativeYear(expression, context));
        return meaning.Kind switch
        {
            TimeKind.Years when slots is { Year: { } first, SecondYear: { } second } =>
                first <= second ? new ResolvedTime(Invariant($"{first:0000}/{second:0000}"), new PartialDate(first)) : null,
            TimeKind.Decade when slots.Year is { } year => new ResolvedTime(Invariant($"{year / 10:000}X"), null),
            TimeKind.Century when slots.Year is { } year => new ResolvedTime(Invariant($"{year / 100:00}XX"), null),
            TimeKind.Days => Days(slots, context),
            _ => Single(meaning, slots, context) is { } date ? ResolvedTime.Of(date) : null,
        };
    }

    private static PartialDate? Single(TimeMeaning meaning, TimeSlots slots, TimeContext context) => meaning.Kind switch
    {
        TimeKind.Day => slots.Month is null ? DayOfAnyMonth(slots, context) : DayOf(slots, slots.Day ?? 1, context),
        TimeKind.Month => MonthOf(slots, meaning.Amount, context),
        TimeKind.Year => slots.Year is { } year ? new PartialDate(year) : null,
        TimeKind.Weekday => WeekdayOf(slots, meaning.Amount, context),
        TimeKind.Unit => UnitAway(meaning, slots, context),
        TimeKind.Distance => slots.Unit is { } unit ? Away(context.BaseOf(meaning), unit, meaning.Amount * (slots.Number ?? 1)) : null,
        TimeKind.Offset => context.BaseOf(meaning)?.AsDay is { } day ? PartialDate.Of(day.AddDays(meaning.Amount)) : null,
        TimeKind.About => context.BaseOf(meaning)?.AsDay is { } day ? PartialDate.MonthOf(day.AddDays(meaning.Amount)) : null,
        _ => null,
    };

    /// <summary>« … en 1975. L'Indonésie s'empara de Dili le 7 décembre »: a narrative of the past goes on in the year that it told last.</summary>
    private static TimeSlots WithNarrativeYear(TimeExpression expression, TimeContext context)
    {
        var (meaning, slots) = (expression.Meaning, expression.Slots);
        if (slots.Month is not { } month || slots.Year is not null || context.Anchor is not { } anchor)
            return slots;
        if (meaning.FromAnchor)
            return slots with { Year = month < anchor.Month ? anchor.Year + 1 : anchor.Year };
        return context.IsNarrated && context.Published?.Year - anchor.Year > 1 ? slots with { Year = anchor.Year } : slots;
    }

    private static ResolvedTime? Days(TimeSlots slots, TimeContext context)
    {
        if (slots is not { Day: { } first, SecondDay: { } second } || DayOf(slots, first, context) is not { } begin || DayOf(slots, second, context) is not { } to)
            return null;
        return first < second ? new ResolvedTime($"{begin}/{to}", begin) : ResolvedTime.Of(begin);
    }

    /// <summary>« le 24 février »: the year where it says none is the one that brings it nearest to publication on the right side.</summary>
    private static PartialDate? DayOf(TimeSlots slots, int day, TimeContext context)
    {
        if (slots.Month is not { } month || day > 31)
            return null;
        if (slots.Year is { } year)
            return Valid(year, month, day);
        if (context.Published is not { } published)
            return context.Anchor is { } anchor ? Valid(anchor.Year, month, day) : null;
        var candidates = new[] { published.Year - 1, published.Year, published.Year + 1 }
            .Select(each => Valid(each, month, day)).OfType<PartialDate>()
            .Where(date => slots.Weekday is not { } weekday || WeekdayOf(date) == weekday).ToList();
        return Nearest(candidates, published, context.IsToCome);
    }

    private static PartialDate? Nearest(List<PartialDate> ascending, PartialDate published, bool toCome)
    {
        if (ascending.Count == 0)
            return null;
        var (month, day) = (published.Month ?? 12, published.Day ?? 31);
        int Compare(PartialDate date) => (date.Year, date.Month ?? month, date.Day ?? day).CompareTo((published.Year, month, day));
        return toCome
            ? ascending.Find(date => Compare(date) >= 0) is { Year: > 0 } ahead ? ahead : ascending[^1]
            : ascending.FindLast(date => Compare(date) <= 0) is { Year: > 0 } past ? past : ascending[0];
    }

    /// <summary>« lundi 15 »: the month near publication in which the 15th is a Monday.</summary>
    private static PartialDate? DayOfAnyMonth(TimeSlots slots, TimeContext context)
    {
        if (slots is not { Day: { } day, Weekday: { } weekday } || context.Published?.AsDay is not { } published)
            return null;
        for (var distance = 0; distance <= 31; distance++)
        {
            foreach (var sign in context.IsToCome ? [1, -1] : new[] { -1, 1 })
            {
                var date = published.AddDays(sign * distance);
                if (date.Day == day && WeekdayOf(PartialDate.Of(date)) == weekday)
                    return PartialDate.Of(date);
            }
        }
        return null;
    }

    private static PartialDate? MonthOf(TimeSlots slots, int side, TimeContext context)
    {
        if (slots.Month is not { } month)
            return null;
        if (slots.Year is { } year)
            return new PartialDate(year, month);
        if (context.Published is not { Month: { } now } published)
            return context.Anchor is { } anchor ? new PartialDate(anchor.Year, month) : null;
        var ahead = side > 0 || (side == 0 && context.IsToCome);
        // « en juillet », said in July, is this month; « en juillet dernier » is not.
        var sameYear = ahead ? (side == 0 ? month >= now : month > now) : (side == 0 ? month <= now : month < now);
        return new PartialDate(published.Year + (sameYear ? 0 : ahead ? 1 : -1), month);
    }

    private static PartialDate? WeekdayOf(TimeSlots slots, int side, TimeContext context)
    {
        if (slots.Weekday is not { } weekday || context.Published?.AsDay is not { } published)
            return null;
        var ahead = side > 0 || (side == 0 && context.IsToCome);
        var distance = ahead
            ? (weekday - WeekdayOf(PartialDate.Of(published)) + 7) % 7
            : (WeekdayOf(PartialDate.Of(published)) - weekday + 7) % 7;
        if (distance == 0 && side != 0)
            distance = 7;
        return PartialDate.Of(published.AddDays(ahead ? distance : -distance));
    }

    private static PartialDate? UnitAway(TimeMeaning meaning, TimeSlots slots, TimeContext context)
    {
        if (slots.Unit == TimeUnit.Year && slots.Number is { } season && !meaning.FromAnchor && context.Published is { Month: { } now } published)
            return new PartialDate(now >= season + 2 ? published.Year : published.Year - 1);
        return Away(context.BaseOf(meaning), slots.Unit ?? TimeUnit.Week, meaning.Amount);
    }

    private static PartialDate? Away(PartialDate? origin, TimeUnit unit, int amount)
    {
        if (origin is not { } start)
            return null;
        return unit switch
        {
            TimeUnit.Year => start.Year + amount is > 0 and < 10000 and var year ? new PartialDate(year) : null,
            TimeUnit.Month when start.Month is { } month => MonthsAway(start.Year, month, amount),
            TimeUnit.Week when start.AsDay is { } day => PartialDate.MonthOf(day.AddDays(7 * amount)),
            TimeUnit.Week when amount == 0 && start.Month is not null => start with { Day = null },
            TimeUnit.Day when start.AsDay is { } day => PartialDate.Of(day.AddDays(amount)),
            _ => null,
        };
    }

    private static PartialDate MonthsAway(int year, int month, int amount)
    {
        var months = (year * 12) + month - 1 + amount;
        return new PartialDate(months / 12, (months % 12) + 1);
    }

    private static PartialDate? Valid(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;

    private static int WeekdayOf(PartialDate date) => date.AsDay is { } day ? (((int)day.DayOfWeek + 6) % 7) + 1 : 0;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
