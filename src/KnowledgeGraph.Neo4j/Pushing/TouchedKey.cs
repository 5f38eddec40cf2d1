using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>What claims must share to be able to mean one relation.</summary>
internal readonly record struct TouchedKey(string Type, string Subject, string Object, Status Status)
{
    public static TouchedKey Of(Relation relation) => new(relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status);

    /// <summary>As claims carry it.</summary>
    public string Hash => ClaimIds.Key(Type, Subject, Object, Status);
}
