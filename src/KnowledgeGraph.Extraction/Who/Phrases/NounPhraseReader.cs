using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>
/// Reads how far a noun phrase reaches from the order of its words: adjectives on both sides, then complements with a preposition. Word order is steadier than a tree here,
/// and both ends are wanted.
/// </summary>
internal static class NounPhraseReader
{
    private const int LongestWhole = 14;

    private static readonly HashSet<string> Prepositions = ["de", "d'", "à", "en", "pour", "auprès", "chargé", "chargée", "contre", "sur"];
    private static readonly HashSet<string> Linking = ["de", "d'"];

    /// <param name="allPrepositions">Whether complements with any preposition belong to it ("ambassadeur en Corée du Nord") or only those with "de".</param>
    /// <param name="stop">Says at which token the phrase must end, such as where a person's name begins.</param>
    public static NounPhrase Read(ArticleView view, int sentence, int head, bool allPrepositions, Func<int, bool> stop)
    {
        var first = head;
        while (first > 1 && IsBefore(view, sentence, first - 1))
            first--;
        var coreEnd = AdjectivesFrom(view, sentence, head, stop);
        var end = coreEnd;
        while (ComplementFrom(view, sentence, end, allPrepositions, stop) is var next && next > end && next - first < LongestWhole)
            end = next;
        return new NounPhrase(head, new TokenRange(sentence, first, coreEnd), new TokenRange(sentence, first, end));
    }

    private static bool IsBefore(ArticleView view, int sentence, int token) =>
        view.Sentences[sentence][token] is { Upos: Upos.ADJ or Upos.NUM } word && word.Form.Length > 0 && char.IsLetterOrDigit(word.Form[0]);

    private static int AdjectivesFrom(ArticleView view, int sentence, int token, Func<int, bool> stop)
    {
        var count = view.Sentences[sentence].Tokens.Count;
        while (token < count && !stop(token + 1) && IsAdjectival(view, sentence, token + 1, token))
            token++;
        return Joined(view, sentence, token) is var joined && joined > token && !stop(joined) ? joined : token;
    }

    // « arabes et musulmans »
    private static int Joined(ArticleView view, int sentence, int token)
    {
        var tokens = view.Sentences[sentence].Tokens;
        var isJoined = token + 2 <= tokens.Count && tokens[token - 1].Upos == Upos.ADJ && view.Lower(sentence, token + 1) is "et" or "ou" && token + 2 <= tokens.Count && tokens[token + 1].Upos == Upos.ADJ && tokens[token + 1].Relation == "conj";
        return isJoined ? token + 2 : token;
    }

    private static bool IsAdjectival(ArticleView view, int sentence, int token, int previous)
    {
        var word = view.Sentences[sentence][token];
        return word.Upos is Upos.PROPN or Upos.X
            || word.Upos == Upos.ADJ && !GovernsWhatFollows(view, sentence, token)
            || word.Upos == Upos.VERB && word.Morphology.Has("VerbForm", "Part") && word.Relation is "amod" or "acl" && !TakesComplement(view, sentence, token)
            || word.Upos == Upos.NOUN && word.Head == previous && word.Relation is "flat" or "appos" or "nmod" or "compound"
            || word.Upos == Upos.ADV && token < view.Sentences[sentence].Tokens.Count && view.Sentences[sentence][token + 1].Upos == Upos.ADJ;
    }

    // « une majorité issue du mouvement »: the adjective begins a phrase of its own.
    private static bool GovernsWhatFollows(ArticleView view, int sentence, int token) =>
        view.Sentences[sentence].ChildrenOf(token).Any(child => child.Index > token + 1 && child.BaseRelation is "obl" or "nmod" or "advcl");

    // « États soutenus par la Russie »: the participle begins a clause of its own.
    private static bool TakesComplement(ArticleView view, int sentence, int token) =>
        token < view.Sentences[sentence].Tokens.Count && view.Sentences[sentence][token + 1].Upos == Upos.ADP;

    // A preposition, determiners and adjectives, a noun or name, and what adjoins it; "et" joins two nouns of one complement ("Affaires étrangères et européennes").
    private static int ComplementFrom(ArticleView view, int sentence, int end, bool allPrepositions, Func<int, bool> stop)
    {
        var count = view.Sentences[sentence].Tokens.Count;
        var at = end + 1;
        if (at > count || stop(at) || !(allPrepositions ? Prepositions : Linking).Contains(view.Lower(sentence, at)))
            return end;
        at++;
        while (at <= count && !stop(at) && view.Sentences[sentence][at].Upos is Upos.DET or Upos.ADJ or Upos.NUM or Upos.ADP && at - end < 5)
            at++;
        if (at > count || stop(at) || view.Sentences[sentence][at].Upos is not (Upos.NOUN or Upos.PROPN or Upos.X))
            return end;
        return AdjectivesFrom(view, sentence, at, stop);
    }
}
