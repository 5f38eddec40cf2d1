namespace KnowledgeGraph.Graph.Questions;

/// <summary>
/// What was so at the end of a given date. A relation counts from the day by which it had surely begun: the last that its date may mean, or the
/// publication of the first article that reports it, whichever comes first. It ends with an actual relation of the type that ends it between the
/// same two, unless it surely began after that.
/// </summary>
internal sealed class Validity(FactGraph graph, EdtfDate asOf)
{
    private readonly DateOnly _day = asOf.Latest ?? DateOnly.MaxValue;

    /// <returns>The answer, with the day from which it counts where its date does not settle that; null where it was not so.</returns>
    public Answer? Judge(Answer answer)
    {
        var begun = BegunBy(answer.Relation);
        if (begun is null || begun > _day || IsEnded(answer.Relation))
            return null;
        var settled = answer.Relation.Date?.BegunBy;
        return settled is not null && settled <= _day ? answer : answer with { CountsFrom = begun };
    }

    private DateOnly? BegunBy(Relation relation)
    {
        var reported = relation.Evidence
            .Select(report => graph.TryGetDocument(report.Document, out var document) ? document.PublishedBy : null)
            .Min();
        var dated = relation.Date?.BegunBy;
        return dated is null || reported < dated ? reported ?? dated : dated;
    }

    private bool IsEnded(Relation relation)
    {
        if (relation.Status != Status.Actual || !graph.Ontology.TryGet(relation.Type, out var type) || type.EndedBy is null)
            return false;
        var began = relation.Date?.Earliest ?? DateOnly.MinValue;
        return Endings(relation, type).Any(ending => ending.Status == Status.Actual && BegunBy(ending) is { } ended && ended <= _day && began <= ended);
    }

    private IEnumerable<Relation> Endings(Relation relation, RelationType type)
    {
        var endings = Between(relation.Subject, relation.Object, type.EndedBy!);
        var isMutual = type.IsSymmetric || (graph.Ontology.TryGet(type.EndedBy!, out var ending) && ending.IsSymmetric);
        return isMutual ? endings.Concat(Between(relation.Object, relation.Subject, type.EndedBy!)) : endings;
    }

    private IEnumerable<Relation> Between(Entity subject, Entity @object, string type) =>
        graph.RelationsFrom(subject).Where(relation => relation.Object == @object && relation.Type == type);
}
