namespace KnowledgeGraph.Text.Parsing.Decoding;

/// <summary>
/// A verb whose subject is a relative pronoun agrees in number with the noun that its clause belongs to (« l'avis des juges qui
/// <i>suivent</i> »). Treebanks hold too few such clauses for a network to learn this well, so a clause that disagrees with its noun
/// moves to the likeliest that it agrees with.
/// </summary>
internal static class RelativeAgreement
{
    private const string Clause = "acl:relcl";

    // By how much (natural logarithm) the other noun may be less likely. Beyond, the number is more likely misread.
    private const float Margin = 6;

    /// <param name="arcs">Score of head h for word d at <c>d * stride + h</c>; row and column 0 are the root.</param>
    /// <param name="words">The words of one tree; a tree with other heads when done.</param>
    public static void Restore(ReadOnlySpan<float> arcs, int stride, Span<ParsedWord> words)
    {
        for (var verb = 1; verb <= words.Length; verb++)
        {
            ref var clause = ref words[verb - 1];
            if (clause.Relation != Clause || SubjectOf(words, verb) is not { } subject || NumberOf(words, verb) is not { } number
                || MayHave(words, clause.Head, number))
                continue;
            clause = clause with { Head = Likeliest(arcs.Slice(verb * stride, words.Length + 1), words, verb, subject, number) };
        }
    }

    private static int? SubjectOf(ReadOnlySpan<ParsedWord> words, int verb)
    {
        for (var i = 1; i < verb; i++)
        {
            if (words[i - 1].Head == verb && words[i - 1].Relation.StartsWith("nsubj", StringComparison.Ordinal) && words[i - 1].Morphology.Has("PronType", "Rel"))
                return i;
        }
        return null;
    }

    // Of the clause's finite verb, which may be an auxiliary or a copula.
    private static string? NumberOf(ReadOnlySpan<ParsedWord> words, int verb)
    {
        for (var i = 1; i <= words.Length; i++)
        {
            var word = words[i - 1];
            var mayBeFinite = i == verb || word.Head == verb && (word.Relation == "cop" || word.Relation.StartsWith("aux", StringComparison.Ordinal));
            if (mayBeFinite && word.Morphology.Has("VerbForm", "Fin"))
                return word.Morphology["Number"];
        }
        return null;
    }

    // Names often tell no number, and nouns joined by « et » are many.
    private static bool MayHave(ReadOnlySpan<ParsedWord> words, int noun, string number)
    {
        if (words[noun - 1].Morphology["Number"] is not { } own || own == number)
            return true;
        foreach (var word in words)
        {
            if (number == "Plur" && word.Head == noun && word.Relation == "conj")
                return true;
        }
        return false;
    }

    private static int Likeliest(ReadOnlySpan<float> scores, ReadOnlySpan<ParsedWord> words, int verb, int subject, string number)
    {
        var best = words[verb - 1].Head;
        var least = scores[best] - Margin;
        for (var noun = 1; noun < subject; noun++)
        {
            if (scores[noun] <= least || words[noun - 1].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || !MayHave(words, noun, number)
                || IsBelow(words, noun, verb))
                continue;
            (best, least) = (noun, scores[noun]);
        }
        return best;
    }

    private static bool IsBelow(ReadOnlySpan<ParsedWord> words, int word, int above)
    {
        while (word != 0 && word != above)
            word = words[word - 1].Head;
        return word == above;
    }
}
