namespace KnowledgeGraph.Text;

/// <summary>A sentence with its words, dependency tree and proper names.</summary>
public sealed class Sentence
{
    private readonly int[][] _children;

    /// <exception cref="ArgumentException">A token's index is not its place, or its head lies outside the sentence.</exception>
    public Sentence(TextSpan span, IReadOnlyList<Token> tokens, IReadOnlyList<Name> names)
    {
        Span = span;
        Tokens = tokens;
        Names = names;
        _children = ChildrenOf(tokens);
    }

    public TextSpan Span { get; }

    /// <summary>The words in order; the word with index i stands at i - 1.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Name> Names { get; }

    /// <summary>The word with a 1-based index.</summary>
    public Token this[int index] => Tokens[index - 1];

    /// <summary>The head of a word, or null for the root.</summary>
    public Token? HeadOf(Token token) => token.Head == 0 ? null : this[token.Head];

    /// <summary>The words that hang on the word with this index, in text order; index 0 gives the root of the sentence.</summary>
    public IEnumerable<Token> ChildrenOf(int index) => _children[index].Select(child => this[child]);

    private static int[][] ChildrenOf(IReadOnlyList<Token> tokens)
    {
        var children = new List<int>[tokens.Count + 1];
        for (var i = 0; i <= tokens.Count; i++)
            children[i] = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Index != i + 1 || token.Head < 0 || token.Head > tokens.Count)
                throw new ArgumentException($"token {i + 1} « {token.Form} » has index {token.Index} and head {token.Head}", nameof(tokens));
            children[token.Head].Add(token.Index);
        }
        return [.. children.Select(list => list.ToArray())];
    }
}
