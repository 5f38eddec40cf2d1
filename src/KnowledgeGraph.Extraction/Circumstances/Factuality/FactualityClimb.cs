using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>One climb from a trigger towards the root of its sentence.</summary>
internal sealed class FactualityClimb(Sentence sentence, FactualityLexicon lexicon)
{
    private readonly List<Cue> _cues = [];
    private readonly List<Token> _path = [];

    internal Status Status { get; private set; } = Status.Actual;

    internal IReadOnlyList<Cue> Cues => _cues;

    /// <summary>The words whose scope the trigger stands in, itself first.</summary>
    internal IReadOnlyList<Token> Path => _path;

    internal void From(Token trigger)
    {
        ReadWord(trigger);
        // A tree is never deeper than it has words; the bound only guards against a broken one.
        for (Token? word = trigger; word is not null && _path.Count <= sentence.Tokens.Count;)
        {
            _path.Add(word);
            word = Step(word);
        }
        if (Status == Status.Actual && IsAsked())
            Apply(Status.Possible, sentence.Tokens[^1]);
    }

    /// <summary>What the word itself carries: negation, tense and mood, what qualifies it.</summary>
    private void ReadWord(Token word)
    {
        var group = new VerbGroup(sentence, word);
        if (word.Upos is Upos.NOUN or Upos.PROPN)
            ReadNoun(word);
        var negation = Negation.Of(sentence, word, group.Auxiliaries);
        if (negation.Count > 0)
            Apply(Status.Negated, [.. negation]);
        else if (group.Finite is null && word.BaseRelation == "conj")
            ReadSharedAuxiliary(word);
        ReadTense(word, group);
    }

    private void ReadNoun(Token noun)
    {
        if (Negation.OfNoun(sentence, noun) is { Count: > 0 } negation)
            Apply(Status.Negated, [.. negation]);
        foreach (var child in sentence.ChildrenOf(noun.Index))
        {
            var quality = child.BaseRelation switch
            {
                "amod" => lexicon.Find("quality", child.Lemma),
                // « une visite prévue lundi », « l'aide promise »
                "acl" when child.Morphology.Has("VerbForm", "Part") && !child.Morphology.Has("Tense", "Pres") => lexicon.Find("verb", child.Lemma),
                _ => null,
            };
            if (quality is not null && quality.Effect != Status.Actual)
                Apply(quality.Effect, child);
        }
    }

    private void ReadTense(Token word, VerbGroup group)
    {
        if (group.IsFuture)
            Apply(Status.Planned, group.Finite!);
        else if (group.IsConditional)
            Apply(IsFutureInThePast(word) ? Status.Planned : Status.Possible, group.Finite!);
    }

    /// <summary>« a annoncé qu'elle reconnaîtrait »: what was the future then.</summary>
    private bool IsFutureInThePast(Token word) =>
        word.BaseRelation == "ccomp" && sentence.HeadOf(word) is { } head && new VerbGroup(sentence, head).IsPast
        && new VerbGroup(sentence, word) is var group && !group.Auxiliaries.Any(aux => aux.Lemma == "avoir");

    /// <summary>« n'a ni condamné ni soutenu »: the second participle shares auxiliary and negation with the first.</summary>
    private void ReadSharedAuxiliary(Token word)
    {
        if (sentence.HeadOf(word) is not { } first || first.Morphology["VerbForm"] != word.Morphology["VerbForm"]
            || sentence.ChildrenOf(word.Index).Any(child => child.Lemma == "mais"))
            return;
        var group = new VerbGroup(sentence, first);
        var negation = Negation.Of(sentence, first, group.Auxiliaries);
        if (negation.Count > 0)
            Apply(Status.Negated, [.. negation]);
        ReadTense(first, group);
    }

    /// <summary>Applies what governs the word, and gives the governor to climb on from; null where its scope ends.</summary>
    private Token? Step(Token word)
    {
        if (sentence.HeadOf(word) is not { } head)
            return null;
        if (ReadIntroduction(word))
            return null;
        switch (word.BaseRelation)
        {
            case "conj":
                return StepOverCoordination(head);
            case "acl" when word.Relation == "acl:relcl":
                ReadDraft(head);
                return null;
            case "nsubj":
                return StepFromSubject(word, head);
            case "aux" or "cop" or "fixed" or "flat":
                return head;
            // « un projet annoncé »: a participle says something of its noun and is not governed by it.
            case "acl" when !word.Morphology.Has("VerbForm", "Inf"):
                return null;
            case "xcomp" or "ccomp" or "obj" or "obl" or "acl" or "nmod" or "advcl" or "iobj" or "csubj" or "dep":
                return StepToGovernor(word, head);
            default:
                return null;
        }
    }

    /// <summary>Both conjuncts stand under the same governor; the first one's own negation and tense are not the second's.</summary>
    private Token? StepOverCoordination(Token first) => Step(first);

    /// <summary>« sans reconnaître », « si elle reconnaît », « avant une rencontre ».</summary>
    private bool ReadIntroduction(Token word)
    {
        foreach (var child in sentence.ChildrenOf(word.Index))
        {
            var kind = child.BaseRelation switch
            {
                "mark" when word.BaseRelation is "advcl" or "obl" or "acl" or "nmod" => "mark",
                "case" when word.BaseRelation is "obl" or "nmod" or "advcl" => "case",
                _ => null,
            };
            if (kind is not null && lexicon.Find(kind, child.Lemma) is { } introduction && !IsCompletedInfinitive(word))
            {
                Apply(introduction.Effect, child);
                return true;
            }
        }
        return false;
    }

    /// <summary>« pour avoir soutenu »: a compound infinitive looks back.</summary>
    private bool IsCompletedInfinitive(Token word) =>
        sentence.ChildrenOf(word.Index).Any(child => child.BaseRelation == "aux" && child.Morphology.Has("VerbForm", "Inf"))
        && word.Morphology.Has("Tense", "Past") && !sentence.ChildrenOf(word.Index).Any(child => child.Lemma == "sans");

    /// <summary>« le projet de résolution, qui condamnait … »: what a draft says is only proposed.</summary>
    private void ReadDraft(Token antecedent)
    {
        if (lexicon.Has("draft", antecedent.Lemma))
            Apply(Status.Possible, antecedent);
    }

    private Token? StepFromSubject(Token word, Token head)
    {
        var passive = word.Relation == "nsubj:pass";
        if (head.Upos is Upos.ADJ || passive)
            return StepToGovernor(word, head);
        if (lexicon.Verb("occurrence", sentence, head) is null)
            return null;
        ReadWord(head);
        return StepToGovernor(word, head);
    }

    private Token? StepToGovernor(Token word, Token head)
    {
        if (lexicon.Governing(sentence, head) is { } governor)
            return ReadGovernor(head, governor);
        if (IsTransparent(word, head))
        {
            ReadWord(head);
            return head;
        }
        return null;
    }

    private Token ReadGovernor(Token head, Governor governor)
    {
        var group = new VerbGroup(sentence, head);
        var negation = head.Upos is Upos.NOUN or Upos.PROPN
            ? Negation.OfNoun(sentence, head)
            : Negation.Of(sentence, head, group.Auxiliaries);
        if (negation.Count > 0)
            Apply(governor.Negated, [.. negation, head]);
        else if (group.IsCompoundPast && governor.Completed != governor.Effect)
            Apply(governor.Completed, head);
        else if (governor.Effect != Status.Actual)
            Apply(governor.Effect, head);
        ReadTense(head, group);
        return head;
    }

    /// <summary>Whether a governor that the lists do not know still lends its tense and negation to what it governs.</summary>
    private bool IsTransparent(Token word, Token head) => word.BaseRelation switch
    {
        "xcomp" => head.Upos is Upos.VERB or Upos.AUX,
        "obj" or "iobj" or "obl" => head.Upos is Upos.VERB && (lexicon.Verb("light", sentence, head) is not null || IsIndefinite(word)),
        _ => false,
    };

    /// <summary>« imposera des sanctions » against « dénoncera l'annexion »: what is named as known is so whatever is done about it.</summary>
    private bool IsIndefinite(Token noun) => noun.BaseRelation == "obj"
        && sentence.ChildrenOf(noun.Index).Any(child => child.BaseRelation == "det" && (child.Morphology.Has("Definite", "Ind") || child.Lemma is "aucun" or "de"));

    private bool IsAsked() => sentence.Tokens.Count > 0 && sentence.Tokens[^1].Form == "?"
        && _path[^1].Head == 0;

    private void Apply(Status effect, params IReadOnlyList<Token> words)
    {
        _cues.Add(Cue.Of(effect, words));
        Status = Status.Under(effect);
    }
}
