using KnowledgeGraph.Text.French.Lexica;

namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>What a token looks like and what the lexicon takes it for, as the short strings that features are made of.</summary>
internal sealed class TokenClass
{
    public static TokenClass Edge { get; } = new("", "¦");

    private TokenClass(string lower, string shape) => (Lower, Shape, Pos, Lemma) = (lower, shape, shape, lower);

    /// <summary>The form in lower case.</summary>
    public string Lower { get; }

    /// <summary><c>l</c> lower case, <c>C</c> capitalised, <c>U</c> capitals, <c>i</c> one capital, <c>d</c> with a digit, or the punctuation itself.</summary>
    public string Shape { get; }

    /// <summary>Shape and what the lexicon says of the form in lower case.</summary>
    public string Pos { get; private init; }

    /// <summary>The lemma of the verb that it may be, else the form in lower case.</summary>
    public string Lemma { get; private init; }

    public bool IsFiniteVerb { get; private init; }

    public bool IsWord { get; private init; }

    public bool IsStop => Shape is "." or "!" or "?" or "...";

    public static TokenClass Of(string form)
    {
        var shape = ShapeOf(form);
        if (shape is not ("l" or "C" or "U" or "i"))
            return new TokenClass(shape == "d" ? form : shape, shape) { IsWord = shape == "d" };
        var lower = form.ToLowerInvariant().Replace('’', '\'');
        var analyses = Lexicon.Words.Exact(lower);
        var pos = string.Join('.', analyses.Select(Code).Distinct().Order(StringComparer.Ordinal));
        var name = shape != "l" && (Lexicon.Words.Contains(form) || Lexicon.Names.Contains(form)) ? "n" : "";
        return new TokenClass(lower, shape)
        {
            Pos = $"{shape}{name}:{pos}",
            Lemma = analyses.FirstOrDefault(analysis => analysis.Upos is Upos.VERB or Upos.AUX).Lemma ?? lower,
            IsFiniteVerb = analyses.Count > 0 && analyses.All(analysis => analysis.Morphology.Has("VerbForm", "Fin")),
            IsWord = true,
        };
    }

    private static string Code(Analysis analysis) => analysis.Upos switch
    {
        Upos.VERB or Upos.AUX => "V" + (analysis.Morphology["VerbForm"] is { } form ? form[..1] : ""),
        var upos => upos.ToString()[..2],
    };

    private static string ShapeOf(string form)
    {
        if (form.Any(char.IsDigit))
            return "d";
        if (!char.IsLetter(form[0]))
            return form.Length > 1 && form.Any(char.IsLetter) ? "-w" : Sign(form);
        if (char.IsLower(form[0]) || !char.IsUpper(form[0]))
            return "l";
        if (form.Length == 1)
            return "i";
        return form.Any(char.IsLower) ? "C" : "U";
    }

    // The treebanks know the straight and the French quotes.
    private static string Sign(string form) => form switch
    {
        "“" or "„" or "‹" or "‘" => "«",
        "”" or "›" => "»",
        "…" => "...",
        _ => form,
    };
}
