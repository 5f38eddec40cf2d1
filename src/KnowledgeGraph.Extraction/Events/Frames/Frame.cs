using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Events.Frames;

/// <summary>One way of saying a relation type: a trigger, the words that must stand with it, and where its two ends are found.</summary>
/// <param name="Type">The relation type that it reports.</param>
/// <param name="Class">Verb, noun or adjective.</param>
/// <param name="Lemma">Lemma of the trigger.</param>
/// <param name="IsReflexive">Whether the reflexive pronoun must stand with it ("se rencontrer").</param>
/// <param name="Companions">Sets of lemmas, from each of which one must hang on the trigger or on the companion before it; none where it says enough alone.</param>
/// <param name="Subject">Positions of the subject; the first that is filled counts.</param>
/// <param name="Object">Likewise for the object.</param>
/// <param name="Both">Positions of a phrase that holds both ends ("les deux pays", "entre Paris et Rabat").</param>
/// <param name="Status">What the words themselves say of the act ("n'entretenir plus"), or null.</param>
/// <param name="Line">Where it is written, for explanations: <c>frames.fr.ontology:34</c>.</param>
public sealed record Frame(
    RelationType Type,
    TriggerClass Class,
    string Lemma,
    bool IsReflexive,
    IReadOnlyList<IReadOnlySet<string>> Companions,
    IReadOnlyList<Position> Subject,
    IReadOnlyList<Position> Object,
    IReadOnlyList<Position> Both,
    Status? Status,
    string Line)
{
    /// <summary>What the frame is, whatever line it stands on: the key under which models remember it.</summary>
    public string Signature { get; } =
        $"{Type.Name} {Class} {(IsReflexive ? "se " : "")}{Lemma}{string.Concat(Companions.Select(set => " + " + set.Order(StringComparer.Ordinal).First()))}";
}
