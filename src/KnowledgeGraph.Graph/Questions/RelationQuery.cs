namespace KnowledgeGraph.Graph.Questions;

/// <summary>Which relations are asked for; what is left at its default does not matter.</summary>
public sealed record RelationQuery
{
    /// <summary>Any of these types.</summary>
    public IReadOnlyCollection<string>? Types { get; init; }

    /// <summary>Any of these as the subject; either end of a symmetric relation will do.</summary>
    public IReadOnlyCollection<Entity>? Subjects { get; init; }

    /// <summary>Likewise as the object.</summary>
    public IReadOnlyCollection<Entity>? Objects { get; init; }

    /// <summary>Any of these at either end.</summary>
    public IReadOnlyCollection<Entity>? Ends { get; init; }

    /// <summary>Any of these; only <see cref="Status.Actual"/> unless said otherwise, all where null.</summary>
    public IReadOnlyCollection<Status>? Statuses { get; init; } = [Status.Actual];

    /// <summary>Not surely before this date began. Undated relations are left out.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Not surely after this date ended. Undated relations are left out.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>So at the end of this date: surely begun, and not known to be ended.</summary>
    public EdtfDate? AsOf { get; init; }

    public int MinSources { get; init; } = 1;

    public double MinConfidence { get; init; }
}
