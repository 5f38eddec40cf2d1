using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Roles;

/// <summary>
/// Reads what a sentence says of its mentions with grammar's surface undone: passives, relatives, participles, controlled infinitives and
/// coordination give the same predications as the plain clause, so that what is learnt of one holds for all.
/// </summary>
internal static class PredicationReader
{
    public static IReadOnlyList<Predication> Read(Sentence sentence, MentionIndex mentions)
    {
        var found = new List<Predication>();
        foreach (var token in sentence.Tokens)
        {
            foreach (var (role, heads) in ArgumentsOf(sentence, token))
                Add(found, sentence, mentions, token, role, heads);
        }
        return found;
    }

    private static void Add(List<Predication> found, Sentence sentence, MentionIndex mentions, Token predicate, string role, IEnumerable<Token> heads)
    {
        string[] names = CommonObject(sentence, predicate) is { } noun ? [predicate.Lemma, predicate.Lemma + " " + noun.Lemma] : [predicate.Lemma];
        foreach (var head in heads.SelectMany(sentence.WithConjuncts).DistinctBy(head => head.Index))
        {
            foreach (var (mention, depth) in mentions.Under(head))
            {
                foreach (var name in names)
                    found.Add(new Predication(predicate, name, role, mention, depth == 0 ? "" : sentence.EdgeOf(mention)));
            }
        }
    }

    private static IEnumerable<(string Role, IEnumerable<Token> Heads)> ArgumentsOf(Sentence sentence, Token token)
    {
        if (token.Upos is Upos.VERB)
        {
            yield return ("subj", LogicalSubject.Of(sentence, token));
            yield return ("obj", LogicalObject.Of(sentence, token));
        }
        else if (token.Upos is Upos.NOUN)
        {
            yield return ("poss", sentence.ChildrenOf(token.Index).Where(child => child.Morphology.Has("Poss", "Yes")));
            yield return ("adj", sentence.Children(token, "amod"));
        }
        else
        {
            yield break;
        }
        foreach (var child in sentence.ChildrenOf(token.Index).Where(child => child.BaseRelation is "obl" or "nmod" or "iobj"))
        {
            if (child.Relation != "obl:agent" && sentence.PrepositionOf(child) is { } preposition)
                yield return (preposition, LogicalSubject.Resolve(sentence, child));
            else if (child.BaseRelation == "iobj")
                yield return ("à", [child]);
        }
    }

    private static Token? CommonObject(Sentence sentence, Token verb) =>
        verb.Upos == Upos.VERB ? LogicalObject.Of(sentence, verb).FirstOrDefault(token => token.Upos == Upos.NOUN) : null;
}
