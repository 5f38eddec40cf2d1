using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>
/// The verb to which an infinitive belongs though the tree hangs it on that verb's object: in « veut empêcher l'Union de sanctionner Minsk » the infinitive
/// says what is prevented, and not which Union.
/// </summary>
internal static class InfinitiveOfAVerb
{
    /// <summary>The verb whose object would do what the infinitive says, or null.</summary>
    public static Token? Of(Sentence sentence, Token infinitive) =>
        infinitive.Relation == "acl" && Trees.IsInfinitive(infinitive)
        && sentence.HeadOf(infinitive) is { BaseRelation: "obj" or "iobj" } noun && !NounOfInfinitive.Takes(noun)
        && sentence.HeadOf(noun) is { Upos: Upos.VERB } verb && ObjectControl.IsObjectControl(verb.Lemma)
            ? verb
            : null;
}
