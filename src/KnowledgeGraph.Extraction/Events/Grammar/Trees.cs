using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>Small questions to a dependency tree, in the terms of Universal Dependencies.</summary>
internal static class Trees
{
    private const int LongestPath = 60;

    public static IEnumerable<Token> Children(this Sentence sentence, Token token, string baseRelation) =>
        sentence.ChildrenOf(token.Index).Where(child => child.BaseRelation == baseRelation);

    /// <summary>"a été reconnue", and a past participle on a noun: "des régions soutenues par la Russie".</summary>
    public static bool IsPassive(this Sentence sentence, Token token)
    {
        var hasAuxiliary = false;
        foreach (var child in sentence.ChildrenOf(token.Index))
        {
            if (child.Relation is "aux:pass" or "nsubj:pass")
                return true;
            hasAuxiliary |= child.BaseRelation is "aux" or "cop";
        }
        if (hasAuxiliary || !IsPastParticiple(token))
            return false;
        // « a salué et reconnu »: a coordinated participle shares the auxiliary of the first.
        if (token.BaseRelation == "conj" && sentence.HeadOf(token) is { Upos: Upos.VERB } first && first.Index < token.Index)
            return sentence.IsPassive(first);
        return token.BaseRelation is "acl" or "amod" or "advcl" or "appos" or "root" or "conj";
    }

    public static bool IsPastParticiple(Token token) =>
        token.Morphology.Has("VerbForm", "Part") && !token.Morphology.Has("Tense", "Pres");

    public static bool IsInfinitive(Token token) => token.Morphology.Has("VerbForm", "Inf");

    public static bool IsRelativePronoun(Token token) => token.Morphology.Has("PronType", "Rel");

    /// <summary>The preposition of a complement as lemmas ("avec", "au sein de"), or null.</summary>
    public static string? PrepositionOf(this Sentence sentence, Token token)
    {
        foreach (var child in sentence.ChildrenOf(token.Index))
        {
            if (child.Relation != "case")
                continue;
            var rest = sentence.ChildrenOf(child.Index).Where(part => part.Relation == "fixed").Select(part => part.Lemma);
            return string.Join(' ', rest.Prepend(child.Lemma));
        }
        return null;
    }

    /// <summary>How a mention hangs in the tree: its relation and, if it has one, its preposition.</summary>
    public static string EdgeOf(this Sentence sentence, Mention mention)
    {
        var head = sentence[mention.Head];
        return $"{head.BaseRelation} {sentence.PrepositionOf(head)}";
    }

    /// <summary>A phrase's head and the heads coordinated with it: "Donetsk et Lougansk".</summary>
    public static IEnumerable<Token> WithConjuncts(this Sentence sentence, Token token) =>
        sentence.Children(token, "conj").SelectMany(sentence.WithConjuncts).Prepend(token);

    /// <summary>The token and all that it hangs on, up to the root.</summary>
    public static IEnumerable<Token> WithAncestors(this Sentence sentence, Token token)
    {
        // A parser's tree has no cycle; a hand-made one might.
        var current = token;
        for (var steps = 0; current is not null && steps < LongestPath; steps++)
        {
            yield return current;
            current = sentence.HeadOf(current);
        }
    }
}
