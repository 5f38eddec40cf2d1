using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>What becomes of a status under a word that governs it.</summary>
internal static class Composition
{
    /// <summary>« a refusé d'envisager une rencontre »: refusal over possibility is negation.</summary>
    internal static Status Under(this Status inner, Status outer) => (outer, inner) switch
    {
        (Status.Actual, _) => inner,
        (_, Status.Actual) => outer,
        (Status.Negated, Status.Negated) => Status.Possible,
        (Status.Negated, _) => Status.Negated,
        // « a promis de ne jamais reconnaître » rules it out; « appelle à ne pas reconnaître » only asks for it.
        (Status.Planned, _) => inner,
        _ => Status.Possible,
    };
}
