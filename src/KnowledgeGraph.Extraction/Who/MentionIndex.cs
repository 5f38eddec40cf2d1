using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>The mentions of one sentence, found by the token on which they hang.</summary>
internal sealed class MentionIndex
{
    private const int DeepestDescent = 4;

    private readonly Sentence _sentence;
    private readonly List<Mention>[] _byHead;

    public MentionIndex(Sentence sentence, IEnumerable<Mention> mentions)
    {
        _sentence = sentence;
        Mentions = [.. mentions];
        _byHead = new List<Mention>[sentence.Tokens.Count + 1];
        foreach (var mention in Mentions)
            (_byHead[mention.Head] ??= []).Add(mention);
    }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The mentions whose head a token is.</summary>
    public IReadOnlyList<Mention> At(Token token) => _byHead[token.Index] ?? (IReadOnlyList<Mention>)[];

    /// <summary>
    /// The mentions that a phrase leads to: those on its head, else those nearest below it ("la décision de Moscou" leads to Moscou).
    /// The depth says how many steps below the head they hang; 0 is the head itself.
    /// </summary>
    public IEnumerable<(Mention Mention, int Depth)> Under(Token head)
    {
        var level = new List<Token> { head };
        for (var depth = 0; depth <= DeepestDescent && level.Count > 0; depth++)
        {
            var found = level.SelectMany(At).ToList();
            if (found.Count > 0)
                return found.Select(mention => (mention, depth));
            level = [.. level.SelectMany(token => _sentence.ChildrenOf(token.Index)).Where(IsInsidePhrase)];
        }
        return [];
    }

    // A relative clause says something of its own: what it names is not what the phrase names.
    private static bool IsInsidePhrase(Token token) =>
        token.BaseRelation is "nmod" or "amod" or "appos" or "flat" or "det" or "obl" or "acl" or "compound" or "nummod" or "obj" or "xcomp" or "ccomp"
        && token.Relation != "acl:relcl";
}
