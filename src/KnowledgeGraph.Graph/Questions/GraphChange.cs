namespace KnowledgeGraph.Graph.Questions;

/// <summary>What differs in a relation from one graph to another; null on the side that lacks it.</summary>
public sealed record GraphChange(Relation? Before, Relation? After)
{
    public Relation Relation => After ?? Before!;
}
