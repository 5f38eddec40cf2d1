using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>Finds whom an event befalls: the object of an active verb, the subject of a passive, the noun of a passive participle.</summary>
internal static class LogicalObject
{
    public static IReadOnlyList<Token> Of(Sentence sentence, Token verb)
    {
        var own = sentence.IsPassive(verb) ? Passive(sentence, verb) : sentence.Children(verb, "obj");
        var found = own.SelectMany(token => LogicalSubject.Resolve(sentence, token)).ToList();
        return found.Count > 0 ? found : Shared(sentence, verb);
    }

    private static IEnumerable<Token> Passive(Sentence sentence, Token verb)
    {
        var subjects = sentence.Children(verb, "nsubj").ToList();
        if (subjects.Count > 0)
            return subjects;
        // « des régions reconnues par X »
        return verb.BaseRelation is "acl" or "amod" or "appos" && sentence.HeadOf(verb) is { } noun ? [noun] : [];
    }

    // « critique et condamne Israël »: the object is written once.
    private static IReadOnlyList<Token> Shared(Sentence sentence, Token verb)
    {
        var sisters = sentence.Children(verb, "conj").Where(sister => sister.Upos == Upos.VERB);
        if (verb.Relation == "conj" && sentence.HeadOf(verb) is { Upos: Upos.VERB } first)
            sisters = sisters.Append(first);
        return [.. sisters.SelectMany(sister => sentence.Children(sister, "obj")).Take(1)];
    }
}
