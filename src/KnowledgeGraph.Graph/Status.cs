namespace KnowledgeGraph.Graph;

/// <summary>Whether a relation is so, according to those who report it. Written in lower case in files.</summary>
public enum Status
{
    /// <summary>Reported as done, decided, or performed by announcing it.</summary>
    Actual,

    /// <summary>Said not to have happened, refused or ruled out.</summary>
    Negated,

    /// <summary>Announced, promised, prepared or threatened.</summary>
    Planned,

    /// <summary>Asked for, conditional, hypothetical or rumoured.</summary>
    Possible,
}
