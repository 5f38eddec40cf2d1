using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>A predicate with its auxiliaries and copula, read as one verb.</summary>
internal sealed class VerbGroup
{
    private readonly Token _head;
    private readonly List<Token> _auxiliaries;
    private readonly Token? _finite;

    internal VerbGroup(Sentence sentence, Token head)
    {
        _head = head;
        _auxiliaries = [.. sentence.ChildrenOf(head.Index).Where(child => child.BaseRelation is "aux" or "cop")];
        _finite = _auxiliaries.Append(head).FirstOrDefault(IsFinite);
    }

    internal IReadOnlyList<Token> Auxiliaries => _auxiliaries;

    internal bool HasCopula => _auxiliaries.Exists(aux => aux.BaseRelation == "cop");

    /// <summary>The word that carries tense and mood; null for an infinitive, a participle or a noun alone.</summary>
    internal Token? Finite => _finite;

    internal bool IsFuture => _finite is { } verb && verb.Morphology.Has("Tense", "Fut");

    internal bool IsConditional => _finite is { } verb && verb.Morphology.Has("Mood", "Cnd");

    /// <summary>« a pu », « avait dû »: the past participle under a finite auxiliary of tense.</summary>
    internal bool IsCompoundPast => _head.Morphology.Has("Tense", "Past") && _head.Morphology.Has("VerbForm", "Part")
        && _finite is not null && _finite != _head && !IsFuture && !IsConditional
        && _auxiliaries.Exists(aux => aux.Relation is "aux:tense" or "aux");

    /// <summary>In a past tense, so that a conditional under it is a future seen from there.</summary>
    internal bool IsPast => IsCompoundPast || (_finite is { } verb && verb.Morphology["Tense"] is "Past" or "Imp" && !IsConditional);

    /// <summary>« s'empara », « avait rompu »: the tenses in which a story is told, as against those of the news.</summary>
    internal bool IsNarrated => _finite is { } verb
        && ((verb == _head && verb.Morphology.Has("Tense", "Past")) || (verb != _head && verb.Morphology.Has("Tense", "Imp")));

    /// <summary>« a rompu », « rompt »: the tenses of the news.</summary>
    internal bool IsNews => _finite is { } verb && verb.Morphology.Has("Tense", "Pres") && verb.Morphology.Has("Mood", "Ind");

    /// <summary>« soutient »: the verb stands alone in the present.</summary>
    internal bool IsSimplePresent => IsNews && _finite == _head;

    internal string Lemma => _head.Lemma;

    private static bool IsFinite(Token token) => token.Morphology.Has("VerbForm", "Fin");
}
