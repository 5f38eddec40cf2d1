using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Graph.Dates;

namespace KnowledgeGraph.Graph;

/// <summary>
/// A date or interval as sources give it, in EDTF (ISO 8601-2): level 1, and of level 2 the quarters and semesters, for the years 0001 to 9999.
/// Keeps its own text, so that precision and doubt survive: <c>2022-07-13</c>, <c>2022-07-XX</c>, <c>199X</c>, <c>2022-33</c>, <c>2014?</c>, <c>2014/..</c>.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Earliest">The first day that it may mean, or null where the beginning is open.</param>
/// <param name="Latest">The last day that it may mean, or null where the end is open or unknown.</param>
public sealed record EdtfDate(string Text, DateOnly? Earliest, DateOnly? Latest) : IComparable<EdtfDate>
{
    /// <exception cref="FormatException">The text is no EDTF date of the supported kinds.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"« {text} » is no EDTF date; write one like 2022-07-13, 2022-07, 2014 or 2014/2016");

    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = text is null ? null : EdtfParser.Parse(text);
        return date is not null;
    }

    /// <summary>Days from first to last, an open side counting as for ever: the fewer, the more precise.</summary>
    public int Days => (Latest ?? DateOnly.MaxValue).DayNumber - (Earliest ?? DateOnly.MinValue).DayNumber + 1;

    /// <summary>The last day on which what bears this date may have begun: <c>2014/..</c>, since 2014, had begun by the end of 2014.</summary>
    public DateOnly? BegunBy => Latest ?? (Text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Parse(Text[..slash]).Latest : null);

    /// <summary>Whether both may mean the same day: <c>2022-07</c> meets <c>2022-07-13</c> and contradicts <c>2022-05</c>.</summary>
    public bool Meets(EdtfDate other) =>
        (Earliest ?? DateOnly.MinValue) <= (other.Latest ?? DateOnly.MaxValue) &&
        (other.Earliest ?? DateOnly.MinValue) <= (Latest ?? DateOnly.MaxValue);

    /// <summary>By first day, then by last day, then by text; an open beginning comes first, an open end last.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var order = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        if (order == 0)
            order = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;
}
