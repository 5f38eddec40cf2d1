using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>
/// A web page: its text is what the paragraphs of its main part say, a blank line between them; the head says title, date and source.
/// </summary>
internal static class HtmlFile
{
    private const string Furniture = "script, style, noscript, template, nav, header, footer, aside, form, figure, button, [hidden]";
    private const string Blocks = "p, h2, h3, h4, li, blockquote, pre";

    // The first that the page has and that holds text is its main part.
    private static readonly string[] MainParts = ["[itemprop=articleBody]", "article", "main, [role=main]", "body"];

    public static IEnumerable<InputItem> Read(string path)
    {
        var place = new Place(path);
        var decoded = TextDecoder.Decode(File.ReadAllBytes(path));
        using var page = new HtmlParser().ParseDocument(decoded.Text);
        yield return new ReadArticle(place, ArticleIn(page, ArticleId.FromFile(path)));
        if (decoded.IsGuessed)
            yield return new Remark(place, DecodedText.GuessRemark);
    }

    private static Article ArticleIn(IHtmlDocument page, string id)
    {
        var head = new HtmlHead(page);
        foreach (var element in page.QuerySelectorAll(Furniture))
            element.Remove();
        var text = MainParts.SelectMany(part => page.QuerySelectorAll(part)).Select(TextOf).FirstOrDefault(text => text.Length > 0)
            ?? throw new RejectedInputException("is a page without text; save the article's page, not its frame");
        return new Article(id, text, head.Title, head.Published, head.Source, head.Url, head.Language);
    }

    private static string TextOf(IElement part)
    {
        var blocks = part.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null);
        var text = string.Join("\n\n", blocks.Select(WordsOf).Where(words => words.Length > 0));
        return text.Length > 0 ? text : WordsOf(part);
    }

    // A line break parts words; any other run of blanks is one space, as a browser shows it.
    private static string WordsOf(IElement element)
    {
        foreach (var lineBreak in element.QuerySelectorAll("br"))
            lineBreak.Replace(element.Owner!.CreateTextNode("\n"));
        return string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
