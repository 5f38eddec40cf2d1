namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>What tells « des » that stands for « de les » from the article « des ».</summary>
internal static class ContractionFeatures
{
    /// <param name="at">Index of the ambiguous token.</param>
    /// <param name="start">Index of the first token of its sentence; <paramref name="end"/> is the index after the last.</param>
    public static IEnumerable<string> Of(IReadOnlyList<TokenClass> classes, int at, int start, int end)
    {
        var form = classes[at].Lower;
        var p = At(classes, at - 1, start, end);
        var pp = At(classes, at - 2, start, end);
        var ppp = At(classes, at - 3, start, end);
        var n = At(classes, at + 1, start, end);
        var nn = At(classes, at + 2, start, end);
        yield return $"{form}";
        yield return $"{form} p={p.Lower}";
        yield return $"{form} pp={pp.Lower} {p.Lower}";
        yield return $"{form} lemma={p.Lemma}";
        yield return $"{form} lemmas={pp.Lemma} {p.Lemma}";
        yield return $"{form} ppos={p.Pos}";
        yield return $"{form} pppos={pp.Pos} {p.Pos}";
        yield return $"{form} ppp={ppp.Pos} {pp.Pos} {p.Pos}";
        yield return $"{form} pplow={pp.Lower} {p.Pos}";
        yield return $"{form} suffix={Suffix(p.Lower)}";
        yield return $"{form} n={n.Lower}";
        yield return $"{form} npos={n.Pos}";
        yield return $"{form} nnpos={n.Pos} {nn.Pos}";
        yield return $"{form} nshape={n.Shape}";
        yield return $"{form} pn={p.Pos} {n.Pos}";
        yield return $"{form} plown={p.Lower} {n.Pos}";
        yield return $"{form} pposnlow={p.Pos} {n.Lower}";
    }

    private static TokenClass At(IReadOnlyList<TokenClass> classes, int index, int start, int end) =>
        index >= start && index < end ? classes[index] : TokenClass.Edge;

    private static string Suffix(string word) => word.Length > 3 ? word[^3..] : word;
}
