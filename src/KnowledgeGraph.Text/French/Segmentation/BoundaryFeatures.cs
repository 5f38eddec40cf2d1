namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>What the boundary model sees of the gap between two tokens.</summary>
internal static class BoundaryFeatures
{
    private const int LongSentence = 25;

    /// <summary>Whether a sentence may end at the gap at all; most gaps lie between two words in lower case.</summary>
    public static bool IsCandidate(TokenRow row, int gap) =>
        !(row.Classes[gap - 1].IsWord && row.Classes[gap].IsWord && (row.Classes[gap].Shape == "l" || !row.Tokens[gap].AfterSpace))
        && !(IsNamePart(row.Classes[gap - 1]) && IsNamePart(row.Classes[gap]))
        && !Abbreviations.AnnouncesName(row.Tokens[gap - 1].Form);

    /// <summary>Whether the gap may lie in a name of three whose last part is a word of the language too: « Kim Jong Un ».</summary>
    public static bool MayLieInName(TokenRow row, int gap) =>
        gap > 1 && row.Classes[gap].Shape == "C" && IsNamePart(row.Classes[gap - 1]) && IsNamePart(row.Classes[gap - 2]);

    // « Sin Hong Chol »: a capitalised word that no lexicon has in lower case.
    private static bool IsNamePart(TokenClass token) => token.Pos is "C:" or "Cn:";

    /// <param name="gap">Index of the token after the gap.</param>
    /// <param name="state">What is open in the sentence before the gap.</param>
    public static IEnumerable<string> Of(TokenRow row, int gap, SentenceState state)
    {
        var (tokens, classes) = (row.Tokens, row.Classes);
        var (a, b) = (classes[gap - 1], classes[gap]);
        var p = gap > 1 ? classes[gap - 2] : TokenClass.Edge;
        var n = gap + 1 < classes.Count ? classes[gap + 1] : TokenClass.Edge;
        var space = tokens[gap].AfterSpace ? "_" : "";
        var nextSpace = gap + 1 < tokens.Count && tokens[gap + 1].AfterSpace ? "_" : "";
        var aSpace = tokens[gap - 1].AfterSpace ? "_" : "";
        yield return "1";
        yield return $"a={a.Lower}";
        yield return $"b={b.Lower}";
        yield return $"ab={a.Lower} {b.Lower}";
        yield return $"as={a.Shape}{space}{b.Shape}";
        yield return $"aps={p.Shape} {aSpace}{a.Shape}{space}{b.Shape}";
        yield return $"asn={a.Shape}{space}{b.Shape}{nextSpace}{n.Shape}";
        yield return $"apsn={p.Shape} {aSpace}{a.Shape}{space}{b.Shape}{nextSpace}{n.Shape}";
        yield return $"apos={a.Pos} {b.Pos}";
        yield return $"aform={a.Lower} {b.Shape}";
        yield return $"bpos={a.Shape} {b.Pos}";
        yield return $"bform={a.Shape} {b.Lower} {b.Shape}";
        yield return $"bn={a.Shape} {b.Pos} {n.Pos}";
        yield return $"bns={a.Shape} {b.Pos} {n.Shape}";
        yield return $"p={p.Lower} {a.Shape} {b.Shape}";
        yield return $"ap={a.Pos} {b.Shape}";
        var open = $"{(state.OpenQuote ? "q" : "")}{(state.OpenParentheses > 0 ? "(" : "")}";
        yield return $"open={open} {a.Shape}{space}{b.Shape}";
        yield return $"quote={open} {p.Shape} {aSpace}{a.Shape}{space}{b.Shape}{nextSpace}";
        yield return $"len={Bucket(state.Length)} {a.Shape} {b.Shape}";
        yield return $"verb={(state.HasFiniteVerb ? "v" : "")} {a.Shape} {b.Shape}";
        yield return $"verblen={(state.HasFiniteVerb ? "v" : "")} {Bucket(state.Length)} {(a.IsWord ? "w" : a.Shape)} {b.Pos}";
        var verbs = $"{(state.HasFiniteVerb ? "v" : "")}{(row.HasVerbAhead(gap) ? "+v" : "")}";
        yield return $"verbs={verbs} {a.Shape}{space}{b.Shape}";
        yield return $"verbsb={verbs} {(a.IsWord ? "w" : a.Shape)} {b.Pos}";
        yield return $"verbsn={verbs} {(a.IsWord ? "w" : a.Shape)}{space}{b.Shape} {n.Shape}";
        yield return $"dash={(state.OpensWithDash ? "-" : "")} {p.Shape} {a.Shape}{space}{b.Shape}";
        yield return $"caps={(state.AllCapitals ? "U" : "")} {a.Shape} {b.Shape}";
        foreach (var feature in Wider(row, gap, state))
            yield return feature;
    }

    // Headings and tables, which have no full stop, show only in what stands further off.
    private static IEnumerable<string> Wider(TokenRow row, int gap, SentenceState state)
    {
        var (a, b, n, m) = (At(row, gap - 1), At(row, gap), At(row, gap + 1), At(row, gap + 2));
        var p = At(row, gap - 2);
        var word = a.IsWord ? "w" : a.Shape;
        yield return $"bnm={word} {b.Shape} {n.Shape} {m.Shape}";
        yield return $"bnmpos={word} {b.Pos} {n.Pos} {m.Pos}";
        yield return $"pos={a.Pos} {b.Pos} {n.Pos}";
        yield return $"ppos={p.Pos} {a.Pos} {b.Pos}";
        yield return $"before={At(row, gap - 3).Shape} {p.Shape} {a.Shape} {b.Shape}";
        yield return $"first={state.First} {a.Shape} {b.Shape}";
        yield return $"firstlen={state.First} {Bucket(state.Length)} {word} {b.Shape}";
        yield return $"head={(state.AfterHeading ? "h" : "")} {word} {b.Shape}";
        yield return $"headlen={(state.AfterHeading ? "h" : "")} {Bucket(state.Length)} {word} {b.Shape} {n.Shape}";
        yield return $"colon={(state.HasColon ? ":" : "")} {word} {b.Shape} {n.Shape}";
        yield return $"stop={Bucket(Math.Min(row.DistanceToStop(gap), 30))} {word} {b.Shape} {n.Shape}";
    }

    private static TokenClass At(TokenRow row, int index) => index >= 0 && index < row.Count ? row.Classes[index] : TokenClass.Edge;

    private static string Bucket(int length) => length switch
    {
        <= 3 => "1234"[length].ToString(),
        <= 6 => "6",
        <= 10 => "10",
        <= LongSentence => "25",
        _ => "+",
    };
}
