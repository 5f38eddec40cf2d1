namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>What the words of a time expression say. Of two values of one class the second is kept apart.</summary>
internal sealed record TimeSlots
{
    internal int? Weekday { get; init; }

    internal int? Day { get; init; }

    internal int? SecondDay { get; init; }

    internal int? Month { get; init; }

    internal int? Year { get; init; }

    internal int? SecondYear { get; init; }

    internal int? Number { get; init; }

    internal TimeUnit? Unit { get; init; }

    internal static TimeSlots None { get; } = new();
}
