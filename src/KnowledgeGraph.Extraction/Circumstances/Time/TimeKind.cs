namespace KnowledgeGraph.Extraction.Circumstances.Time;

internal enum TimeKind
{
    Day,
    Days,
    Month,
    Year,
    Years,
    Decade,
    Century,
    Weekday,

    /// <summary>The day, week, month or year some units away.</summary>
    Unit,

    /// <summary>So many units before or after.</summary>
    Distance,

    /// <summary>Some days away.</summary>
    Offset,

    /// <summary>About so many days away: only the month is sure.</summary>
    About,
}
