using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeGraph.Cli.Input;

/// <summary>What a web page says of itself, by the usual marks of news sites; each value is null where the page has none.</summary>
internal sealed class HtmlHead(IHtmlDocument page)
{
    public string? Title { get; } =
        Meta(page, "og:title") ?? Text(page.QuerySelector("h1")) ?? Text(page.QuerySelector("title"));

    public string? Published { get; } =
        Meta(page, "article:published_time", "datePublished", "date", "DC.date", "dc.date.issued")
        ?? page.QuerySelector("[itemprop=datePublished][datetime], article time[datetime], time[datetime][pubdate]")?.GetAttribute("datetime")
        ?? FromLinkedData(page);

    public string? Source { get; } = Meta(page, "og:site_name", "application-name");

    public string? Url { get; } =
        page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { Length: > 0 } canonical ? canonical : Meta(page, "og:url");

    public string? Language { get; } =
        page.DocumentElement.GetAttribute("lang") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null;

    private static string? Meta(IHtmlDocument page, params string[] names) =>
        names.SelectMany(name => page.QuerySelectorAll($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']"))
            .Select(meta => meta.GetAttribute("content")?.Trim())
            .FirstOrDefault(content => !string.IsNullOrEmpty(content));

    private static string? Text(IElement? element) => element?.TextContent.Trim() is { Length: > 0 } text ? text : null;

    // <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-07-14T08:00:00+02:00"}</script>
    private static string? FromLinkedData(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => DateIn(script.TextContent)).FirstOrDefault(date => date is not null);

    private static string? DateIn(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return DateIn(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? DateIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Select(DateIn).FirstOrDefault(date => date is not null),
        JsonValueKind.Object when json.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String => date.GetString(),
        JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => DateIn(graph),
        _ => null,
    };
}
