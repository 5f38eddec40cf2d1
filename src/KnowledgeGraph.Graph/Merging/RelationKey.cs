namespace KnowledgeGraph.Graph.Merging;

/// <summary>What reports must share to be able to mean the same occurrence.</summary>
internal readonly record struct RelationKey(string Type, string Subject, string Object, Status Status) : IComparable<RelationKey>
{
    public int CompareTo(RelationKey other)
    {
        var order = string.CompareOrdinal(Type, other.Type);
        if (order == 0)
            order = string.CompareOrdinal(Subject, other.Subject);
        if (order == 0)
            order = string.CompareOrdinal(Object, other.Object);
        return order != 0 ? order : Status.CompareTo(other.Status);
    }
}
