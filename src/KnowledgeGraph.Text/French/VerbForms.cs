using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French;

/// <summary>Corrects the form that the parser gives a verb where its spelling cannot be that form ("rencontrera" is a future whatever the parser thinks).</summary>
internal static class VerbForms
{
    /// <summary>The features found, or those of the lexicon that agree best where no reading of the form has the verb form, mood and tense found.</summary>
    public static Morphology Corrected(string form, Upos upos, Morphology found)
    {
        if (!IsVerb(upos))
            return found;
        var analyses = Lexicon.Words.Analyses(form).Where(analysis => IsVerb(analysis.Upos)).ToList();
        return analyses.Count == 0 || analyses.Exists(analysis => HasForm(analysis.Morphology, found))
            ? found
            : analyses.MaxBy(analysis => Agreement(analysis, upos, found)).Morphology;
    }

    private static bool IsVerb(Upos upos) => upos is Upos.VERB or Upos.AUX;

    private static bool HasForm(Morphology lexical, Morphology found) =>
        lexical["VerbForm"] == found["VerbForm"] && lexical["Tense"] == found["Tense"] && lexical["Mood"] == found["Mood"];

    private static int Agreement(Analysis analysis, Upos upos, Morphology found)
    {
        int Same(string feature) => found[feature] is { } value && analysis.Morphology.Has(feature, value) ? 1 : 0;
        return (4 * Same("VerbForm")) + (2 * Same("Mood")) + (2 * Same("Tense")) + Same("Person") + Same("Number") + Same("Gender")
            + (analysis.Upos == upos ? 1 : 0);
    }
}
