namespace KnowledgeGraph.Text.ConllU;

/// <summary>A surface token that holds several words: <c>3-4 du</c>, ids inclusive.</summary>
public sealed record ConllURange(int First, int Last, string Form, string Misc = "_")
{
    /// <summary>Whether the next token follows without a space.</summary>
    public bool JoinsNext => ConllUSentence.JoinsNext(Misc);
}
