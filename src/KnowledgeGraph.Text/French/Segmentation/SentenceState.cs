namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>What the sentence so far has opened and not closed, and whether it holds a finite verb.</summary>
internal struct SentenceState
{
    private bool _sawLowerCase;

    /// <param name="afterHeading">Whether the sentence before ended without a stop.</param>
    public SentenceState(bool afterHeading) => AfterHeading = afterHeading;

    public bool AfterHeading { get; }

    /// <summary>The shape of the first token.</summary>
    public string First { get; private set; } = "";

    public bool HasColon { get; private set; }

    public int Length { get; private set; }

    public bool HasFiniteVerb { get; private set; }

    public bool OpenQuote { get; private set; }

    public int OpenParentheses { get; private set; }

    public readonly bool AllCapitals => !_sawLowerCase;

    /// <summary>Whether it begins with a dash, as items of a list and cross-heads do.</summary>
    public bool OpensWithDash { get; private set; }

    public void Add(TokenClass token)
    {
        OpensWithDash |= Length == 0 && token.Shape is "-" or "–" or "—";
        First = Length == 0 ? token.Shape : First;
        HasColon |= token.Shape == ":";
        Length++;
        HasFiniteVerb |= token.IsFiniteVerb;
        _sawLowerCase |= token.Shape is "l" or "C";
        switch (token.Shape)
        {
            case "\"":
                OpenQuote = !OpenQuote;
                break;
            case "«":
                OpenQuote = true;
                break;
            case "»":
                OpenQuote = false;
                break;
            case "(" or "[":
                OpenParentheses++;
                break;
            case ")" or "]":
                OpenParentheses = Math.Max(0, OpenParentheses - 1);
                break;
        }
    }
}
