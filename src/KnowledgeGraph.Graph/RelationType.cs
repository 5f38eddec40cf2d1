namespace KnowledgeGraph.Graph;

/// <summary>A kind of relation, as the ontology defines it.</summary>
/// <param name="Name">Upper snake case, fit for a Neo4j relationship type: <c>SEVERS_TIES</c>.</param>
/// <param name="Says">What it says of subject and object, in a few words.</param>
/// <param name="Subjects">The entity types that may be its subject.</param>
/// <param name="Objects">The entity types that may be its object.</param>
/// <param name="IsSymmetric">Whether it holds both ways round.</param>
/// <param name="IsStateAct">Whether the state or body is the subject even where an official is named.</param>
/// <param name="IsStatic">Whether it is a state of affairs (an office, a place), not an event.</param>
/// <param name="Cameo">CAMEO event code, a string with its leading zero, or null.</param>
/// <param name="Plover">PLOVER event, with mode and context after slashes where it has them, or null.</param>
/// <param name="EndedBy">The relation type that brings it to an end between the same two, such as <c>REVOKES_RECOGNITION</c>, or null.</param>
public sealed record RelationType(
    string Name,
    string Says,
    IReadOnlySet<EntityType> Subjects,
    IReadOnlySet<EntityType> Objects,
    bool IsSymmetric,
    bool IsStateAct,
    bool IsStatic,
    string? Cameo,
    string? Plover,
    string? EndedBy = null);
