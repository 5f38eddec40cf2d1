using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>One climb from a trigger towards the root of its sentence.</summary>
internal sealed class FactualityClimb(Sentence sentence, FactualityLexicon lexicon)
{
    private readonly List<Cue> _cues = [];
    private readonly List<Token> _path = [];
    private Token? _beyond;

    internal Status Status { get; private set; } = Status.Actual;

    internal IReadOnlyList<Cue> Cues => _cues;

    /// <summary>The words whose scope the trigger stands in, itself first.</summary>
    internal IReadOnlyList<Token> Path => _path;

    /// <summary>The word at which the climb ended because the trigger is out of its scope; null at the root.</summary>
    internal Token? Beyond => _beyond;

    internal void From(Token trigger)
    {
        ReadWord(trigger);
        // A tree is never deeper than it has words; the bound only guards against a broken one.
        for (Token? word = trigger; word is not null && _path.Count <= sentence.Tokens.Count;)
        {
            _path.Add(word);
            var next = Step(word);
            _beyond = next is null ? sentence.HeadOf(word) : null;
            word = next;
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
                "acl" when child.Morphology.Has("VerbForm", "Part") && !child.Morphology.Has("Tense", "Pres") && !IsParted(noun, child) => lexicon.Find("verb", child.Lemma),
                _ => null,
            };
            if (quality is not null && quality.Effect != Status.Actual)
                Apply(quality.Effect, child);
        }
    }

    /// <summary>« des sanctions imposées à Téhéran, accusé de … »: what follows a comma says something of another noun.</summary>
    private bool IsParted(Token first, Token second)
    {
        for (var index = first.Index + 1; index < second.Index; index++)
        {
            if (sentence[index].Upos == Upos.PUNCT)
                return true;
        }
        return false;
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
            // « s'oppose à ce que … »: the pronoun only carries the clause.
            case "acl" when head is { Lemma: "ce", Upos: Upos.PRON }:
                return head;
            case "acl" when word.Relation == "acl:relcl":
                ReadDraft(head);
                return null;
            case "nsubj":
                return StepFromSubject(word, head);
            case "aux" or "cop" or "fixed" or "flat":
                return head;
            case "acl" when InfinitiveOfAVerb.Of(sentence, word) is { } governor:
                return StepToGovernor(word, governor);
            // « un projet annoncé »: a participle says something of its noun and is not governed by it.
            case "acl" when !word.Morphology.Has("VerbForm", "Inf"):
                return null;
            // « après avoir reçu Paris, il a réclamé … »: a modifier tells its own circumstance, whatever its verb asks for.
            case "obl" or "advcl" when !IsComplement(word):
                return null;
            case "nmod" when IsBareTime(head) && sentence.HeadOf(head) is { } verb:
                return StepToGovernor(word, verb);
            case "xcomp" or "ccomp" or "obj" or "obl" or "acl" or "nmod" or "advcl" or "iobj" or "csubj" or "dep":
                return StepToGovernor(word, head);
            default:
                return null;
        }
    }

    /// <summary>Both conjuncts stand under the same governor; the first one's own negation and tense are not the second's.</summary>
    private Token? StepOverCoordination(Token first) => Step(first);

    /// <summary>« sans reconnaître », « si elle reconnaît », « à moins qu'elle ne reconnaisse », « avant une rencontre ».</summary>
    private bool ReadIntroduction(Token word)
    {
        foreach (var child in sentence.ChildrenOf(word.Index))
        {
            if (child.Index > word.Index || IntroductionBy(word, child) is not { } introduction || IsCompletedInfinitive(word))
                continue;
            Apply(introduction.Effect, child);
            return true;
        }
        return false;
    }

    private Governor? IntroductionBy(Token word, Token child) => child.BaseRelation switch
    {
        "mark" when child.Lemma == "que" && child.Index > 1 => lexicon.Find("mark", $"{sentence[child.Index - 1].Lemma} que"),
        "mark" => lexicon.Find("mark", child.Lemma),
        "case" when word.BaseRelation is "obl" or "nmod" or "advcl" => lexicon.Find("case", child.Lemma),
        _ => null,
    };

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

    private bool IsComplement(Token word)
    {
        if (word.Relation is "obl:arg" or "obl:agent")
            return true;
        // « Il n'y a rien d'effectif dans la reconnaissance »
        if (sentence.HeadOf(word) is { Lemma: "avoir" } head && sentence.ChildrenOf(head.Index).Any(child => child.Lemma == "rien"))
            return true;
        var introduction = sentence.ChildrenOf(word.Index)
            .FirstOrDefault(child => child.Index < word.Index && child.BaseRelation is "case" or "mark" or "advmod");
        return introduction is { Lemma: "de" or "à" or "sur" or "que" or "pour" or "afin" or "contre" or "vers" };
    }

    /// <summary>« discutera lundi de sanctions »: what seems to hang on the day completes the verb.</summary>
    private bool IsBareTime(Token word) => word is { BaseRelation: "obl" } or { BaseRelation: "obj", Upos: Upos.NOUN }
        && !sentence.ChildrenOf(word.Index).Any(child => child.BaseRelation is "case" or "det" && child.Index < word.Index);

    private Token? StepFromSubject(Token word, Token head)
    {
        if (word.Relation == "nsubj:pass")
            return StepToGovernor(word, head);
        // Some parsers hang the subject on the copula.
        if (head.BaseRelation == "cop" && sentence.HeadOf(head) is { } predicate)
            head = predicate;
        var group = new VerbGroup(sentence, head);
        if (group.HasCopula)
        {
            // « L'annexion serait illégale »; « l'annexion n'est pas légale » does not say that there is none.
            ReadTense(head, group);
            if (!lexicon.Has("occurrence", head.Lemma))
                return StepToGovernor(word, head);
        }
        else if (lexicon.Verb("occurrence", sentence, head) is null)
            return null;
        ReadWord(head);
        return StepToGovernor(word, head);
    }

    private Token? StepToGovernor(Token word, Token head)
    {
        if ((lexicon.Governing(sentence, head) ?? BehindCopula(word, head)) is { } governor)
            return ReadGovernor(head, governor);
        if (IsTransparent(word, head))
        {
            ReadWord(head);
            return head;
        }
        return null;
    }

    // « est loin de reconnaître », with the verb and not the adverb at the head
    private Governor? BehindCopula(Token word, Token head) => head.Lemma != "être" ? null : sentence.ChildrenOf(head.Index)
        .Where(child => child.Upos is Upos.ADV && head.Index < child.Index && child.Index < word.Index)
        .Select(adverb => lexicon.Governing(sentence, adverb)).FirstOrDefault(governor => governor is not null);

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
        // « ira à Paris pour rencontrer … »: a purpose is as real as what it is pursued by.
        "advcl" => head.Upos is Upos.VERB && word.Morphology.Has("VerbForm", "Inf"),
        // « serait sur le point de rompre »
        "obl" when head.Lemma == "être" => true,
        "obj" or "iobj" or "obl" => head.Upos is Upos.VERB or Upos.AUX && (lexicon.Verb("light", sentence, head) is not null || IsIndefinite(word)),
        _ => false,
    };

    /// <summary>« imposera des sanctions » against « dénoncera l'annexion »: what is named as known is so whatever is done about it.</summary>
    private bool IsIndefinite(Token noun) => noun.BaseRelation == "obj"
        && sentence.ChildrenOf(noun.Index).Any(child => child.BaseRelation == "det" && (child.Morphology.Has("Definite", "Ind") || child.Lemma is "aucun" or "de"));

    private bool IsAsked() => sentence.Tokens.Count > 0 && sentence.Tokens[^1].Form == "?"
        && _path[^1].Head == 0;

    private void Apply(Status effect, params IReadOnlyList<Token> words)
    {
        var cue = Cue.Of(effect, words);
        // « pourrait » is possible by its meaning and by its mood.
        if (_cues.Count == 0 || _cues[^1] != cue)
            _cues.Add(cue);
        Status = Status.Under(effect);
    }
}
