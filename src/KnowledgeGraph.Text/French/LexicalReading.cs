using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French;

/// <summary>
/// What the lexicon says of a word that the parser has tagged: its lemma, and for a verb the form where the parser names one that the
/// word cannot be ("rencontrera" is a future whatever the parser thinks).
/// </summary>
internal readonly record struct LexicalReading(string Lemma, Morphology Morphology)
{
    internal static LexicalReading Of(string form, Upos upos, Morphology found)
    {
        if (upos == Upos.PROPN)
            return new LexicalReading(form, found);
        var analyses = Lexicon.Words.Analyses(form).Where(analysis => IsSame(analysis.Upos, upos)).ToList();
        if (analyses.Count == 0)
            return new LexicalReading(form.ToLowerInvariant(), found);
        var best = analyses.MaxBy(analysis => Agreement(analysis, upos, found));
        var lemma = Traditional(best.Lemma);
        return IsVerb(upos) && !analyses.Exists(analysis => HasForm(analysis.Morphology, found))
            ? new LexicalReading(lemma, best.Morphology)
            : new LexicalReading(lemma, found);
    }

    private static bool IsSame(Upos lexical, Upos tagged) => lexical == tagged || (IsVerb(lexical) && IsVerb(tagged));

    private static bool IsVerb(Upos upos) => upos is Upos.VERB or Upos.AUX;

    private static bool HasForm(Morphology lexical, Morphology found) =>
        lexical["VerbForm"] == found["VerbForm"] && lexical["Tense"] == found["Tense"] && lexical["Mood"] == found["Mood"];

    private static int Agreement(Analysis analysis, Upos upos, Morphology found)
    {
        int Same(string feature) => found[feature] is { } value && analysis.Morphology.Has(feature, value) ? 1 : 0;
        return (4 * Same("VerbForm")) + (2 * Same("Mood")) + (2 * Same("Tense")) + Same("Person") + Same("Number") + Same("Gender")
            + (analysis.Upos == upos ? 1 : 0);
    }

    /// <summary>The spelling from before the reform of 1990 where there are two: "reconnaître", not "reconnaitre".</summary>
    private static string Traditional(string lemma) =>
        lemma.EndsWith("itre", StringComparison.Ordinal) && lemma[..^4] + "ître" is var traditional && Lexicon.Words.Contains(traditional)
            ? traditional
            : lemma;
}
