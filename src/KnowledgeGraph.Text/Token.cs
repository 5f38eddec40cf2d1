namespace KnowledgeGraph.Text;

/// <summary>A syntactic word of a sentence with its place in the dependency tree, after Universal Dependencies.</summary>
/// <param name="Index">1-based place in the sentence; 0 stands for the root above the tree.</param>
/// <param name="Form">The word as it reads; for a part of a contraction, the full word ("du" gives "de" and "le").</param>
/// <param name="Lemma">Dictionary form, lower case except for names.</param>
/// <param name="Morphology">Features such as <c>Number=Sing|Tense=Past</c>.</param>
/// <param name="Head">Index of the governing token, 0 for the root of the sentence.</param>
/// <param name="Relation">Dependency relation with its subtype: <c>nsubj:pass</c>, <c>obl:agent</c>.</param>
/// <param name="Span">The characters it was read from. The words of one contraction share its span.</param>
public sealed record Token(
    int Index,
    string Form,
    string Lemma,
    Upos Upos,
    Morphology Morphology,
    int Head,
    string Relation,
    TextSpan Span)
{
    /// <summary>The relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public string BaseRelation => Relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? Relation[..colon] : Relation;
}
