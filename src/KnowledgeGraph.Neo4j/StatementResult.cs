namespace KnowledgeGraph.Neo4j;

/// <summary>What a statement returned, the same for every transport.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">
/// Values in the order of the columns: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> (temporal values and points too),
/// lists, dictionaries, <see cref="GraphNode"/>, <see cref="GraphRelationship"/>. A path is the list of its nodes and relationships.
/// </param>
public sealed record StatementResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows, Counters Counters)
{
    /// <summary>The one value of a statement that returns one.</summary>
    public T Single<T>() => (T)Rows[0][0]!;
}
