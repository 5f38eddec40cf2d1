using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>A person's name as the text has it at one place.</summary>
/// <param name="Words">Its folded words, particles included.</param>
internal sealed record PersonName(TokenRange Range, string Text, IReadOnlyList<string> Words)
{
    public static PersonName Of(ArticleView view, TokenRange range)
    {
        var text = view.TextOf(range);
        return new PersonName(range, text, NameFolding.FoldWords(text).Split(' '));
    }

    public bool IsFull => Words.Count > 1;
}
