using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>Finds the words that negate a predicate or a noun.</summary>
internal static class Negation
{
    // How far the second half of a negation may stand from "ne": « n'a toujours pas encore été ».
    private const int Reach = 5;

    /// <summary>The negating words of a predicate with its auxiliaries, in text order; empty where it is affirmed.</summary>
    internal static IReadOnlyList<Token> Of(Sentence sentence, Token head, IReadOnlyList<Token> auxiliaries)
    {
        var near = auxiliaries.Append(head).SelectMany(word => sentence.ChildrenOf(word.Index)).ToList();
        var particle = near.Find(word => word.Index < head.Index && IsParticle(word)) ?? ParticleBefore(sentence, head, auxiliaries);
        return particle is null ? WithoutParticle(sentence, head, near) : WithParticle(sentence, head, near, particle);
    }

    /// <summary>« aucune reconnaissance », « pas de visite »: negation inside a noun phrase.</summary>
    internal static IReadOnlyList<Token> OfNoun(Sentence sentence, Token noun)
    {
        var denier = sentence.ChildrenOf(noun.Index).FirstOrDefault(child => child.Index < noun.Index
            && (IsNone(child) || (child.BaseRelation == "advmod" && child.Lemma is "pas" or "non")));
        return denier is not null ? [denier] : PasDe(sentence, noun);
    }

    /// <summary>« Pas de rupture », wherever the parser hangs its words.</summary>
    private static Token[] PasDe(Sentence sentence, Token noun)
    {
        for (var index = noun.Index - 1; index >= Math.Max(2, noun.Index - 3); index--)
        {
            if (sentence[index].Form is "de" or "d'" or "d’" && sentence[index - 1].Form.Equals("pas", StringComparison.OrdinalIgnoreCase))
                return [sentence[index - 1]];
            if (sentence[index].Upos is not (Upos.ADJ or Upos.ADP or Upos.DET))
                return [];
        }
        return [];
    }

    private static Token[] WithParticle(Sentence sentence, Token head, List<Token> near, Token particle)
    {
        var second = near.Find(word => word.Index > particle.Index && IsSecondHalf(word))
            ?? FollowingSecondHalf(sentence, particle)
            ?? NegativeArgument(sentence, near);
        if (second is not null)
            return [particle, second];
        // « ne cesse de », « ne peut »: some verbs need no second half; elsewhere a lone "ne" is expletive or restrictive.
        return head.Lemma is "pouvoir" or "cesser" or "savoir" or "oser" or "daigner" && !Restricts(sentence, particle) ? [particle] : [];
    }

    private static Token[] WithoutParticle(Sentence sentence, Token head, List<Token> near)
    {
        var denier = near.Find(word => word.BaseRelation is "advmod" or "cc"
            && (word.Form.Equals("pas", StringComparison.OrdinalIgnoreCase) || word.Lemma == "non" || IsJamaisBeforeParticiple(word, head)));
        // « une région non reconnue », « jamais reconnue », « C'est pas vrai ».
        return denier is null || denier.Index > head.Index + 1 ? [] : [denier];
    }

    private static bool IsJamaisBeforeParticiple(Token word, Token head) =>
        word.Lemma == "jamais" && word.Index < head.Index && head.Morphology.Has("VerbForm", "Part");

    private static Token? ParticleBefore(Sentence sentence, Token head, IReadOnlyList<Token> auxiliaries)
    {
        var first = auxiliaries.Append(head).Min(word => word.Index);
        for (var index = first - 1; index >= Math.Max(1, first - 3); index--)
        {
            if (IsParticle(sentence[index]))
                return sentence[index];
            if (sentence[index].Upos is not (Upos.PRON or Upos.ADV))
                return null;
        }
        return null;
    }

    private static Token? FollowingSecondHalf(Sentence sentence, Token particle)
    {
        var last = Math.Min(sentence.Tokens.Count, particle.Index + Reach);
        for (var index = particle.Index + 1; index <= last; index++)
        {
            var word = sentence[index];
            if (word.Upos == Upos.PUNCT)
                return null;
            if (IsSecondHalf(word) && (word.Lemma != "plus" || index <= particle.Index + 3))
                return word;
        }
        return null;
    }

    /// <summary>« Aucun pays n'a reconnu », « n'a reconnu aucun des deux », « n'a ni condamné ni soutenu ».</summary>
    private static Token? NegativeArgument(Sentence sentence, List<Token> near) =>
        near.Find(word => IsNone(word) || (word.Lemma == "personne" && word.BaseRelation is "nsubj" or "obj" && !sentence.ChildrenOf(word.Index).Any()))
        ?? near.Where(word => word.BaseRelation is "nsubj" or "obj" or "obl" or "xcomp" or "conj")
            .SelectMany(word => sentence.ChildrenOf(word.Index))
            .FirstOrDefault(IsNone);

    private static bool Restricts(Sentence sentence, Token particle)
    {
        var last = Math.Min(sentence.Tokens.Count, particle.Index + 8);
        for (var index = particle.Index + 1; index <= last; index++)
        {
            if (sentence[index].Lemma == "que")
                return true;
        }
        return false;
    }

    private static bool IsParticle(Token word) => word.Form.Length <= 2
        && (word.Form.Equals("ne", StringComparison.OrdinalIgnoreCase) || word.Form is "n'" or "N'" or "n’" or "N’");

    private static bool IsSecondHalf(Token word) =>
        word.Lemma is "pas" or "jamais" or "plus" or "point" or "guère" or "nullement" or "aucunement" or "ni"
        && word.Upos is Upos.ADV or Upos.CCONJ or Upos.PART;

    private static bool IsNone(Token word) =>
        word.Lemma is "aucun" or "nul" or "rien" or "personne" or "ni" && word.Upos is Upos.DET or Upos.PRON or Upos.CCONJ or Upos.ADJ;
}
