using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Attribution;

/// <summary>
/// Finds who vouches for what a trigger word of one article reports: the subject of a speech verb above it, of one inserted into it
/// ("a déclaré Kuleba"), the phrase after "selon", the speaker of the quotation that it stands in. Whether a phrase names a known entity is not asked.
/// </summary>
public sealed class SpeakerFinder
{
    // How many sentences a quotation may run on before its speaker is named, and how far back a pronoun looks.
    private const int Reach = 4;

    private readonly AnalysedText _text;
    private readonly SpeechLexicon _lexicon = SpeechLexicon.French;
    private readonly Quotations _quotations;

    public SpeakerFinder(AnalysedText text)
    {
        _text = text;
        _quotations = new Quotations(text.Text);
    }

    /// <summary>
    /// The phrases that name the speakers, coordinated ones apart; empty where the text vouches for it itself. A pronoun is given as
    /// the speaker last named before it, where there is one near.
    /// </summary>
    /// <param name="sentence">Index of the trigger's sentence.</param>
    public IReadOnlyList<SpeakerPhrase> Find(int sentence, Token trigger)
    {
        var found = Above(sentence, _text.Sentences[sentence], trigger);
        if (found.Count == 0)
            found = OfQuotation(sentence, trigger);
        return [.. found.SelectMany(Resolved).Distinct()];
    }

    private List<SpeakerPhrase> Above(int index, Sentence sentence, Token trigger)
    {
        // « Moscou dément toute implication »: the word that reports the act also says who speaks.
        if (_lexicon.IsDenial(sentence, trigger) && Subjects(index, sentence, trigger) is { Count: > 0 } deniers)
            return deniers;
        var steps = 0;
        for (Token? word = trigger; word is not null && steps++ <= sentence.Tokens.Count; word = sentence.HeadOf(word))
        {
            foreach (var child in sentence.ChildrenOf(word.Index))
            {
                if (Inserted(index, sentence, child) is { Count: > 0 } inserted)
                    return inserted;
                if (SourceOf(sentence, child) is { } preposition)
                    return Phrases(index, sentence, child, preposition.Index);
                if (steps == 1 && IsClaimedBy(sentence, child) && Agents(index, sentence, child) is { Count: > 0 } agents)
                    return agents;
            }
            if (sentence.HeadOf(word) is { } head && Vouches(sentence, word, head) && Subjects(index, sentence, head) is { Count: > 0 } subjects)
                return subjects;
        }
        return [];
    }

    /// <summary>
    /// « La ville est tombée, a déclaré Kuleba »: a speech verb set beside what it reports, after a comma and before its subject.
    /// Parsers take it for a coordinated verb, and its subject for an object.
    /// </summary>
    private List<SpeakerPhrase> Inserted(int index, Sentence sentence, Token verb)
    {
        if (verb.BaseRelation is not ("parataxis" or "conj" or "ccomp") || !_lexicon.IsSpeech(sentence, verb))
            return [];
        var children = sentence.ChildrenOf(verb.Index).ToList();
        var first = children.Where(child => child.BaseRelation == "aux").Append(verb).Min(child => child.Index);
        if (first == 1 || sentence[first - 1].Upos != Upos.PUNCT)
            return verb.BaseRelation == "parataxis" ? Subjects(index, sentence, verb) : [];
        var speaker = children.Find(child => child.Index > first && child.Relation is "nsubj")
            ?? children.Find(child => child.Index > verb.Index && child.BaseRelation is "nsubj" or "obj" or "xcomp" or "obl"
                && child.Upos is Upos.NOUN or Upos.PROPN && !sentence.ChildrenOf(child.Index).Any(part => part.BaseRelation == "case"));
        return speaker is null ? [] : Phrases(index, sentence, speaker, verb.Index);
    }

    /// <summary>« l'attentat revendiqué par l'EI »: a participle on the act's noun.</summary>
    private bool IsClaimedBy(Sentence sentence, Token word) =>
        word.BaseRelation is "acl" or "amod" && (_lexicon.IsClaim(sentence, word) || _lexicon.IsDenial(sentence, word));

    private List<SpeakerPhrase> Agents(int index, Sentence sentence, Token participle) =>
        sentence.ChildrenOf(participle.Index).FirstOrDefault(child => child.Relation == "obl:agent") is { } agent
            ? Phrases(index, sentence, agent, participle.Index)
            : [];

    private bool Vouches(Sentence sentence, Token word, Token head) => word.BaseRelation switch
    {
        "ccomp" or "parataxis" => _lexicon.IsSpeech(sentence, head) || _lexicon.IsDenial(sentence, head) || _lexicon.IsCharge(head),
        // « dit avoir reçu », « accuse X de soutenir Y »
        "xcomp" or "obl" or "advcl" or "acl" => _lexicon.IsCharge(head) || (IsInfinitive(word) && (IsPerfect(sentence, word) && _lexicon.IsSpeech(sentence, head) || _lexicon.IsDenial(sentence, head))),
        "obj" or "obl" or "nmod" => _lexicon.IsDenial(sentence, head) || _lexicon.IsClaim(sentence, head),
        _ => false,
    };

    private static bool IsInfinitive(Token word) => word.Morphology.Has("VerbForm", "Inf") || word.Morphology.Has("VerbForm", "Part");

    private static bool IsPerfect(Sentence sentence, Token word) =>
        sentence.ChildrenOf(word.Index).Any(child => child.BaseRelation == "aux" && child.Morphology.Has("VerbForm", "Inf"));

    /// <summary>The preposition of « selon KCNA », « d'après le ministère », or null.</summary>
    private Token? SourceOf(Sentence sentence, Token word)
    {
        if (word.BaseRelation is not ("obl" or "nmod" or "advmod" or "parataxis" or "dep"))
            return null;
        foreach (var child in sentence.ChildrenOf(word.Index))
        {
            if (child.BaseRelation is not ("case" or "mark"))
                continue;
            // « Pour Emmanuel Macron, … »
            if (child is { Index: 1, Lemma: "pour" } && word.Upos == Upos.PROPN && sentence.ChildrenOf(word.Index).Any(part => part.Form == ","))
                return child;
            var words = string.Join(' ', sentence.ChildrenOf(child.Index).Where(part => part.BaseRelation == "fixed").Prepend(child)
                .Select(part => part.Form.ToLowerInvariant())).Replace("' ", "'", StringComparison.Ordinal).Replace('’', '\'');
            if (_lexicon.IsSource(words))
                return child;
            if (child.Form is "d'" or "D'" or "d’" or "D’" && child.Index < sentence.Tokens.Count && sentence[child.Index + 1].Lemma == "après")
                return child;
        }
        return null;
    }

    /// <summary>The subjects of a speech verb; for a coordinated or controlled verb those of the verb that has them.</summary>
    private List<SpeakerPhrase> Subjects(int index, Sentence sentence, Token verb)
    {
        var steps = 0;
        for (Token? word = verb; word is not null && steps++ < 4; word = sentence.HeadOf(word))
        {
            var subject = sentence.ChildrenOf(word.Index).FirstOrDefault(child => child.Relation is "nsubj" or "nsubj:caus" or "obl:agent")
                ?? sentence.ChildrenOf(word.Index).FirstOrDefault(child => child.Relation == "expl:subj" && child.Lemma is "il" or "elle" && word.Upos == Upos.VERB);
            if (subject is { Lemma: "qui" or "que" or "lequel" } && sentence.HeadOf(word) is { } antecedent && word.Relation == "acl:relcl")
                return Phrases(index, sentence, antecedent, verb.Index);
            if (subject is not null)
                return Phrases(index, sentence, subject, verb.Index);
            if (word.BaseRelation is "acl" && sentence.HeadOf(word) is { Upos: Upos.NOUN or Upos.PROPN } noun && word.Morphology.Has("Tense", "Pres"))
                return Phrases(index, sentence, noun, verb.Index);
            if (word.BaseRelation is not ("conj" or "xcomp" or "advcl"))
                return [];
        }
        return [];
    }

    private List<SpeakerPhrase> Phrases(int index, Sentence sentence, Token head, int cue)
    {
        if (head.Upos == Upos.NOUN && _lexicon.IsDocument(head) && OwnerOf(sentence, head) is { } owner)
            head = owner;
        var heads = sentence.ChildrenOf(head.Index).Where(child => child.BaseRelation == "conj" && child.Upos is Upos.NOUN or Upos.PROPN).Prepend(head);
        return [.. heads.Select(each => PhraseOf(index, sentence, each, cue))];
    }

    /// <summary>« un communiqué du ministère »: the ministry speaks.</summary>
    private static Token? OwnerOf(Sentence sentence, Token document) =>
        sentence.ChildrenOf(document.Index).FirstOrDefault(child => child.BaseRelation == "nmod" && child.Upos is Upos.NOUN or Upos.PROPN);

    private static SpeakerPhrase PhraseOf(int index, Sentence sentence, Token head, int cue)
    {
        var (first, last) = (head.Index, head.Index);
        foreach (var child in sentence.ChildrenOf(head.Index))
        {
            if (child.BaseRelation is "det" or "amod" or "flat" or "appos" or "nmod" or "nummod" or "fixed" or "compound")
                (first, last) = (Math.Min(first, FirstOf(sentence, child)), Math.Max(last, LastOf(sentence, child, 0)));
        }
        return new SpeakerPhrase(index, head.Index, first, last, cue);
    }

    private static int FirstOf(Sentence sentence, Token word) => Math.Min(word.Index, sentence.ChildrenOf(word.Index).Select(child => child.Index).DefaultIfEmpty(word.Index).Min());

    private static int LastOf(Sentence sentence, Token word, int depth)
    {
        var last = word.Index;
        if (depth > 12)
            return last;
        foreach (var child in sentence.ChildrenOf(word.Index))
        {
            if (child.BaseRelation is not ("acl" or "conj" or "punct"))
                last = Math.Max(last, LastOf(sentence, child, depth + 1));
        }
        return last;
    }

    private List<SpeakerPhrase> OfQuotation(int index, Token trigger)
    {
        if (_quotations.Around(trigger.Span) is not { } quotation)
            return [];
        return BesideQuotation(index, quotation) is { Count: > 0 } beside ? beside
            : AfterQuotation(index, quotation) is { Count: > 0 } after ? after
            : BeforeQuotation(index, quotation);
    }

    /// <summary>A speech verb of the sentence that stands outside the quotation.</summary>
    private List<SpeakerPhrase> BesideQuotation(int index, TextSpan quotation)
    {
        var sentence = _text.Sentences[index];
        var verbs = sentence.Tokens.Where(token => !quotation.Contains(token.Span) && _lexicon.IsSpeech(sentence, token))
            .OrderBy(token => token.Span.Start >= quotation.End ? token.Span.Start - quotation.End : quotation.Start - token.Span.End);
        foreach (var verb in verbs)
        {
            if (SubjectsOutside(index, sentence, verb, quotation) is { Count: > 0 } subjects)
                return subjects;
        }
        return [];
    }

    /// <summary>The speaker is never inside his own quotation, where a coordinated verb may have its subject.</summary>
    private List<SpeakerPhrase> SubjectsOutside(int index, Sentence sentence, Token verb, TextSpan quotation)
    {
        var inserted = Inserted(index, sentence, verb);
        var subjects = inserted.Count > 0 ? inserted : Subjects(index, sentence, verb);
        return [.. subjects.Where(phrase => !quotation.Contains(sentence[phrase.Head].Span))];
    }

    /// <summary>« … », a déclaré Kuleba: the quotation ends in a later sentence, which names the speaker.</summary>
    private List<SpeakerPhrase> AfterQuotation(int index, TextSpan quotation)
    {
        for (var i = index + 1; i < _text.Sentences.Count && i <= index + Reach; i++)
        {
            if (_text.Sentences[i].Span.Start > quotation.End)
                return _text.Sentences[i].Span.Start <= quotation.End + 2 ? OpeningSpeech(i) : [];
            if (BesideQuotation(i, quotation) is { Count: > 0 } found)
                return found;
        }
        return [];
    }

    /// <summary>A sentence that begins with its speech verb goes on about the quotation before it: « …? » s'est interrogé M. Borrell.</summary>
    private List<SpeakerPhrase> OpeningSpeech(int index)
    {
        var sentence = _text.Sentences[index];
        var verb = sentence.Tokens.Take(6).FirstOrDefault(token => _lexicon.IsSpeech(sentence, token));
        return verb is null ? [] : [.. Subjects(index, sentence, verb).Where(phrase => phrase.Head > verb.Index)];
    }

    /// <summary>The speaker is named before the quotation: Kuleba a réagi : « … ».</summary>
    private List<SpeakerPhrase> BeforeQuotation(int index, TextSpan quotation)
    {
        for (var i = index; i >= 0 && i >= index - Reach; i--)
        {
            if (_text.Sentences[i].Span.Start > quotation.Start)
                continue;
            if (BesideQuotation(i, quotation) is { Count: > 0 } found)
                return found;
            if (_text.Sentences[i].Span.End <= quotation.Start)
                return [];
        }
        return [];
    }

    /// <summary>« a-t-il ajouté »: the speaker named last.</summary>
    private List<SpeakerPhrase> Resolved(SpeakerPhrase phrase)
    {
        var head = _text.Sentences[phrase.Sentence][phrase.Head];
        return head.Upos == Upos.PRON && head.Form.TrimStart('-').ToLowerInvariant() is "il" or "elle" or "t-il" or "t-elle"
            ? LastNamed(phrase) ?? [phrase]
            : [phrase];
    }

    private List<SpeakerPhrase>? LastNamed(SpeakerPhrase pronoun)
    {
        for (var i = pronoun.Sentence; i >= 0 && i >= pronoun.Sentence - Reach; i--)
        {
            var sentence = _text.Sentences[i];
            var before = i == pronoun.Sentence ? Math.Min(pronoun.Head, pronoun.Cue) : int.MaxValue;
            foreach (var verb in sentence.Tokens.Where(token => token.Index < before && _lexicon.IsSpeech(sentence, token)).Reverse())
            {
                var subjects = Subjects(i, sentence, verb);
                if (subjects.Count > 0 && subjects.TrueForAll(each => sentence[each.Head].Upos is Upos.PROPN or Upos.NOUN))
                    return subjects;
            }
        }
        return null;
    }
}
