namespace KnowledgeGraph.Cli.Asking.Spoken;

/// <summary>What a question in words is about.</summary>
internal enum SpokenKind
{
    /// <summary>Relations of one type, with a subject, an object or both.</summary>
    Relation,

    /// <summary>All between two entities.</summary>
    Pair,

    /// <summary>All of one entity.</summary>
    Entity,
}
