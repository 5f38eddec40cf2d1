using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>An article with what the language layer read in it, as the finders of mentions look at it: by word, by token and by span.</summary>
internal sealed class ArticleView
{
    private readonly string[][] _lower;

    public ArticleView(Article article, AnalysedText text)
    {
        Article = article;
        Sentences = text.Sentences;
        Folded = new FoldedText(text.Text);
        Text = text.Text;
        _lower = [.. Sentences.Select(sentence => sentence.Tokens.Select(token => Plain(token.Form)).ToArray())];
    }

    public Article Article { get; }

    public string Text { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public FoldedText Folded { get; }

    /// <summary>The publication date in ISO form, or null.</summary>
    public string? Published => Article.Published;

    /// <summary>A token's form in lower case, with a plain apostrophe.</summary>
    public string Lower(int sentence, int token) => _lower[sentence][token - 1];

    /// <summary>The tokens that a span of the text touches, or null where it lies in no sentence.</summary>
    public TokenRange? Locate(TextSpan span)
    {
        var index = SentenceAt(span.Start);
        if (index < 0)
            return null;
        var tokens = Sentences[index].Tokens;
        var first = FirstEndingAfter(tokens, span.Start);
        var last = first;
        while (last + 1 < tokens.Count && tokens[last + 1].Span.Start < span.End)
            last++;
        return first < tokens.Count && tokens[first].Span.Start < span.End ? new TokenRange(index, first + 1, last + 1) : null;
    }

    /// <summary>The characters from a range's first token to its last.</summary>
    public TextSpan SpanOf(TokenRange range) => Sentences[range.Sentence][range.First].Span.Cover(Sentences[range.Sentence][range.Last].Span);

    public string TextOf(TokenRange range) => SpanOf(range).Slice(Text);

    /// <summary>The token of a range on which the rest of it hangs: the first whose head lies outside.</summary>
    public int HeadOf(TokenRange range)
    {
        for (var i = range.First; i <= range.Last; i++)
        {
            if (Sentences[range.Sentence][i].Head is var head && (head < range.First || head > range.Last))
                return i;
        }
        return range.First;
    }

    public bool StartsUpper(int sentence, int token) => Sentences[sentence][token].Form is { Length: > 0 } form && char.IsUpper(form[0]);

    /// <summary>Whether a sentence is written in capitals throughout, as headlines are, so that they tell no name.</summary>
    public bool IsAllCapitals(int sentence)
    {
        var words = Sentences[sentence].Tokens.Where(token => token.Form.Length > 1 && char.IsLetter(token.Form[0])).ToList();
        return words.Count > 3 && !words.Exists(word => word.Form.Any(char.IsLower));
    }

    private static string Plain(string form) => form.ToLowerInvariant().Replace('’', '\'');

    private int SentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= position)
                low = middle + 1;
            else if (Sentences[middle].Span.Start > position)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }

    private static int FirstEndingAfter(IReadOnlyList<Token> tokens, int position)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
