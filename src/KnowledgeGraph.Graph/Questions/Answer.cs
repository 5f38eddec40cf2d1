namespace KnowledgeGraph.Graph.Questions;

/// <summary>A relation that answers a question, seen from the side from which it was asked.</summary>
/// <param name="Subject">For a symmetric relation asked from its object, that object.</param>
/// <param name="CountsFrom">Where a date was asked for and the relation's own does not settle it: the day of the first report, from which it counts.</param>
public sealed record Answer(Relation Relation, Entity Subject, Entity Object, DateOnly? CountsFrom = null);
