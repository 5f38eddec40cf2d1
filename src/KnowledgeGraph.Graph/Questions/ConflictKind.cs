namespace KnowledgeGraph.Graph.Questions;

public enum ConflictKind
{
    /// <summary>Affirmed here, denied there, and no date parts the two.</summary>
    Denied,

    /// <summary>Told with dates that contradict each other, though it is likely to have happened but once.</summary>
    Dates,
}
