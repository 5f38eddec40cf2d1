using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>
/// The noun to which an infinitive with « de » belongs though the tree hangs it on the verb: « a dénoncé la décision de Séoul de rompre » says who
/// decided, not that who denounced broke off anything.
/// </summary>
internal static class NounOfInfinitive
{
    private static readonly HashSet<string> Nouns = EmbeddedList.Read("infinitive-nouns.fr.txt");

    /// <summary>Whether a noun takes such an infinitive: « la décision de rompre ».</summary>
    public static bool Takes(Token noun) => Nouns.Contains(noun.Lemma);

    /// <summary>The verb's object between it and the infinitive that takes such an infinitive, or null.</summary>
    public static Token? Of(Sentence sentence, Token infinitive, Token verb) =>
        infinitive.BaseRelation is "xcomp" or "ccomp" or "advcl" or "obl" && Trees.IsInfinitive(infinitive) && HasDe(sentence, infinitive)
            ? sentence.Children(verb, "obj").LastOrDefault(noun => noun.Index > verb.Index && noun.Index < infinitive.Index && Nouns.Contains(noun.Lemma))
            : null;

    private static bool HasDe(Sentence sentence, Token infinitive) =>
        sentence.ChildrenOf(infinitive.Index).Any(child => child.BaseRelation is "mark" or "case" && child.Lemma == "de");
}
