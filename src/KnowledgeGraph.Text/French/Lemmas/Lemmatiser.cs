using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Lemmas;

/// <summary>
/// Finds lemmas after the conventions of the French treebanks: exceptions learnt from them, then the lexicon, then learnt rules for
/// endings. Safe for use from several threads.
/// </summary>
public sealed class Lemmatiser
{
    private static readonly string[] Agreeing = ["VerbForm", "Mood", "Tense", "Number", "Gender", "Person"];
    private readonly LemmaExceptions _exceptions;
    private readonly SuffixTable _suffixes;

    /// <summary>The lemmatiser with the tables that ship with it.</summary>
    public Lemmatiser()
        : this(new LemmaExceptions(EmbeddedLines.Read(typeof(Lemmatiser), "exceptions.txt")), new SuffixTable(EmbeddedLines.Read(typeof(Lemmatiser), "suffixes.txt")))
    {
    }

    internal Lemmatiser(LemmaExceptions exceptions, SuffixTable suffixes) => (_exceptions, _suffixes) = (exceptions, suffixes);

    /// <summary>The lemma of a form as tagged; never empty unless the form is.</summary>
    public string Lemma(string form, Upos upos, Morphology morphology)
    {
        var plain = form.Replace('’', '\'');
        // Names are known by their case: « Vert » and « vert ».
        var key = upos == Upos.PROPN ? plain : plain.ToLowerInvariant();
        return _exceptions.Find(key, upos, morphology) ?? Regular(plain, upos, morphology);
    }

    /// <summary>The lemma without the exceptions.</summary>
    internal string Regular(string form, Upos upos, Morphology morphology)
    {
        if (upos is Upos.PROPN or Upos.X or Upos.SYM or Upos.PUNCT || form.Any(char.IsDigit))
            return form;
        return FromLexicon(form, upos, morphology) is { } lemma
            ? Traditional(lemma)
            : IsAcronym(form) ? form : _suffixes.Apply(LemmaKey.Class(upos, morphology), form.ToLowerInvariant());
    }

    private static string? FromLexicon(string form, Upos upos, Morphology morphology)
    {
        string? best = null;
        var most = -1;
        foreach (var analysis in Lexicon.Words.Analyses(form).Concat(Lexicon.Names.Analyses(form)))
        {
            if (!IsSame(analysis.Upos, upos))
                continue;
            var agreement = 2 * Agreeing.Count(feature => analysis.Morphology[feature] is { } value && value == morphology[feature]);
            // « la directive » is no feminine of « directif ».
            if (upos == Upos.NOUN && form.StartsWith(analysis.Lemma, StringComparison.OrdinalIgnoreCase))
                agreement++;
            if (agreement > most)
                (best, most) = (analysis.Lemma, agreement);
        }
        return best;
    }

    // The spelling from before the reform of 1990 where there are two: « reconnaître », not « reconnaitre ».
    private static string Traditional(string lemma) =>
        lemma.EndsWith("itre", StringComparison.Ordinal) && lemma[..^4] + "ître" is var traditional && Lexicon.Words.Contains(traditional)
            ? traditional
            : lemma;

    private static bool IsSame(Upos listed, Upos tagged) =>
        listed == tagged || listed is Upos.VERB or Upos.AUX && tagged is Upos.VERB or Upos.AUX;

    private static bool IsAcronym(string form) => form.Length > 1 && form.All(c => char.IsUpper(c) || !char.IsLetter(c)) && form.Any(char.IsUpper);
}
