using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Grammar;

/// <summary>Finds the complements of a word that a given preposition introduces.</summary>
internal static class Complements
{
    /// <summary>Heads of the complements, in text order; a dative clitic counts as "à" ("lui"), the pronoun "en" and "dont" as "de".</summary>
    public static IEnumerable<Token> With(Sentence sentence, Token token, string preposition) =>
        sentence.ChildrenOf(token.Index)
            .Where(child => IsComplement(sentence, child, preposition))
            .SelectMany(child => LogicalSubject.Resolve(sentence, child));

    private static bool IsComplement(Sentence sentence, Token child, string preposition)
    {
        if (child.BaseRelation is not ("obl" or "nmod" or "iobj" or "xcomp" or "advcl" or "acl" or "dep"))
            return false;
        if (child.Upos == Upos.PRON && sentence.PrepositionOf(child) is null)
            return CliticStandsFor(child) == preposition;
        var found = sentence.PrepositionOf(child);
        return found is not null
            && (found == preposition || found.StartsWith(preposition + " ", StringComparison.Ordinal));
    }

    private static string? CliticStandsFor(Token pronoun) => pronoun.Lemma switch
    {
        "en" or "dont" => "de",
        "y" => "à",
        _ when pronoun.BaseRelation == "iobj" => "à",
        _ => null,
    };
}
