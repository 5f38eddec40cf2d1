using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>Finds who acts in an event: the subject that the reader understands, wherever grammar puts it.</summary>
internal static class LogicalSubject
{
    private const int Deepest = 6;

    /// <summary>Heads of the phrases that name the actor of the event that a token reports, nearest first; empty where none is said.</summary>
    public static IReadOnlyList<Token> Of(Sentence sentence, Token token) => Of(sentence, token, 0);

    private static IReadOnlyList<Token> Of(Sentence sentence, Token token, int depth)
    {
        if (depth > Deepest)
            return [];
        // « a été reconnu par X », « soutenues par X »: the agent is the complement of « par ».
        if (token.Upos is not Upos.NOUN && sentence.IsPassive(token))
            return [.. Agents(sentence, token)];
        var own = sentence.Children(token, "nsubj").ToList();
        if (own.Count > 0)
            return [.. own.SelectMany(subject => Resolve(sentence, subject))];
        return token.Upos is Upos.NOUN or Upos.PROPN ? OfNoun(sentence, token, depth) : Inherited(sentence, token, depth);
    }

    public static IEnumerable<Token> Agents(Sentence sentence, Token token) =>
        sentence.ChildrenOf(token.Index).Where(child =>
            child.Relation == "obl:agent" || (child.BaseRelation is "obl" or "nmod" && sentence.PrepositionOf(child) == "par"));

    /// <summary>What a relative pronoun stands for; any other token stands for itself.</summary>
    public static IEnumerable<Token> Resolve(Sentence sentence, Token token)
    {
        if (!Trees.IsRelativePronoun(token))
            return [token];
        var clause = sentence.WithAncestors(token).FirstOrDefault(ancestor => ancestor.Relation == "acl:relcl");
        return clause is not null && sentence.HeadOf(clause) is { } antecedent ? [antecedent] : [];
    }

    // « la décision de Kiev de rompre », « a opposé son veto »: a noun's actor stands on it, or is the subject of its verb.
    private static IReadOnlyList<Token> OfNoun(Sentence sentence, Token noun, int depth)
    {
        var named = Agents(sentence, noun).Concat(ComplementsOfDe(sentence, noun)).ToList();
        if (named.Count > 0)
            return named;
        // « l'Espagne et l'Irlande ont officialisé leur reconnaissance »: the possessive means the verb's own subject.
        IReadOnlyList<Token> above = noun.BaseRelation is "obj" or "obl" or "xcomp" or "nmod" or "conj" && sentence.HeadOf(noun) is { } head
            ? Of(sentence, head, depth + 1)
            : [];
        return [.. above, .. Possessors(sentence, noun)];
    }

    private static IEnumerable<Token> ComplementsOfDe(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun.Index).Where(child => child.BaseRelation == "nmod" && sentence.PrepositionOf(child) == "de");

    /// <summary>Possessive determiners and adjectives of a noun, either of which may say whose it is: "sa décision", "le veto russe".</summary>
    public static IEnumerable<Token> Possessors(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun.Index).Where(child => child.Morphology.Has("Poss", "Yes") || child.BaseRelation == "amod");

    private static IReadOnlyList<Token> Inherited(Sentence sentence, Token token, int depth)
    {
        if (sentence.HeadOf(token) is not { } head)
            return [];
        if (NounOfInfinitive.Of(sentence, token, head) is { } noun)
            return Of(sentence, noun, depth + 1);
        return token.BaseRelation switch
        {
            // « condamnant X », « un pays reconnaissant X »: a participle or relative on a noun is said of the noun.
            "acl" when !Trees.IsInfinitive(token) => [head],
            "acl" when InfinitiveOfAVerb.Of(sentence, token) is not null => [.. Resolve(sentence, head)],
            // « est le troisième pays, avec la Russie, à reconnaître X »
            "acl" => [.. Of(sentence, head, depth + 1), .. Complements.With(sentence, head, "avec")],
            "xcomp" or "ccomp" or "advcl" or "obl" when ObjectControl.IsObjectControl(head.Lemma) && Controller(sentence, head) is { } controller =>
                [.. Resolve(sentence, controller)],
            "xcomp" or "ccomp" or "advcl" or "conj" or "obl" or "parataxis" => Of(sentence, head, depth + 1),
            _ => [],
        };
    }

    private static Token? Controller(Sentence sentence, Token verb) =>
        sentence.Children(verb, "obj").Concat(sentence.Children(verb, "iobj"))
            .Concat(sentence.Children(verb, "obl").Where(child => sentence.PrepositionOf(child) == "à"))
            .FirstOrDefault();
}
