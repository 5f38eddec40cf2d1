using KnowledgeGraph.Extraction.Events.Grammar;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events.Pairs;

/// <summary>The way through a dependency tree from one token up to the lowest common ancestor and down to another.</summary>
/// <param name="Up">The tokens passed from the first, it included, up to below the top.</param>
/// <param name="Down">The tokens passed from below the top down to the second, it included.</param>
internal sealed record TreePath(IReadOnlyList<Token> Up, Token Top, IReadOnlyList<Token> Down)
{
    public int Length => Up.Count + Down.Count;

    /// <summary>The token below the top on the way up, or null where the first token is the top.</summary>
    public Token? LeftBranch => Up.Count > 0 ? Up[^1] : null;

    /// <summary>The token below the top on the way down, or null where the second token is the top.</summary>
    public Token? RightBranch => Down.Count > 0 ? Down[0] : null;

    /// <summary>The tokens strictly between the two ends, the top included unless it is an end.</summary>
    public IEnumerable<Token> Inner => Up.Skip(1).Concat(Up.Count > 0 && Down.Count > 0 ? [Top] : []).Concat(Down.SkipLast(1));

    public string UpRelations => string.Join('>', Up.Select(token => token.Relation));

    public string DownRelations => string.Join('<', Down.Select(token => token.Relation));

    public static TreePath Between(Sentence sentence, Token from, Token to)
    {
        var above = sentence.WithAncestors(from).ToList();
        var below = sentence.WithAncestors(to).ToList();
        while (above.Count > 1 && below.Count > 1 && above[^2].Index == below[^2].Index)
        {
            above.RemoveAt(above.Count - 1);
            below.RemoveAt(below.Count - 1);
        }
        var top = above[^1];
        below.RemoveAt(below.Count - 1);
        below.Reverse();
        return new TreePath(above[..^1], top, below);
    }
}
