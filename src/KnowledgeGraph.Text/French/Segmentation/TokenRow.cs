namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>The tokens of a text with their classes, and what lies ahead of each.</summary>
internal sealed class TokenRow
{
    private readonly bool[] _verbAhead;
    private readonly int[] _nextStop;

    public TokenRow(string text)
    {
        Tokens = Tokenizer.Tokenize(text);
        Classes = [.. Tokens.Select(token => TokenClass.Of(token.Form))];
        _verbAhead = new bool[Tokens.Count + 1];
        _nextStop = new int[Tokens.Count + 1];
        _nextStop[Tokens.Count] = Tokens.Count;
        for (var i = Tokens.Count - 1; i >= 0; i--)
        {
            _nextStop[i] = Classes[i].IsStop ? i : _nextStop[i + 1];
            _verbAhead[i] = !Classes[i].IsStop && !Tokens[i].AfterBreak && _verbAhead[i + 1] || Classes[i].IsFiniteVerb;
        }
    }

    public IReadOnlyList<SurfaceToken> Tokens { get; }

    public IReadOnlyList<TokenClass> Classes { get; }

    public int Count => Tokens.Count;

    /// <summary>Whether a finite verb stands at this token or after it, before the next full stop or line end.</summary>
    public bool HasVerbAhead(int index) => _verbAhead[index];

    /// <summary>How many tokens stand from this one to the next full stop.</summary>
    public int DistanceToStop(int index) => _nextStop[index] - index;
}
