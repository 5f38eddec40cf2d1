using KnowledgeGraph.Graph;
using static KnowledgeGraph.Tests.Facts;

namespace KnowledgeGraph.Tests;

/// <summary>Text that breaks careless writers, in every place where articles can put it.</summary>
internal static class Nasty
{
    public const string Text = "=cmd|'/C calc'!A0 \u0001\u000B \uD800 ]]> </script> <!-- \"'`\\ \\u0027 \\\" \r\n\ttab \u2028 \u202Erlo \u0085 ${x} %s ; | \u001F \uFFFE é 😀 @+-";

    /// <summary>As the graph keeps it in quotations: no lone surrogate, no noncharacter.</summary>
    public static readonly string InQuotes = Text.Replace('\uD800', '\uFFFD').Replace('\uFFFE', '\uFFFD');

    /// <summary>As the graph keeps it in names: nor control characters that XML forbids.</summary>
    public static readonly string InNames = InQuotes.Replace('\u0001', '\uFFFD').Replace('\u000B', '\uFFFD').Replace('\u001F', '\uFFFD');

    public static FactGraph Graph { get; } = GraphMerger.Build([Build()]);

    private static ArticleFacts Build()
    {
        var claim = Claim("VETOES", $"person/{Text}", "Q1", "2022-05", text: Text).By("Q1");
        claim = claim with { Evidence = claim.Evidence with { About = Text, Role = Text } };
        var article = Article("nasty", claim);
        var mentions = article.Document.Mentions.Select(mention => mention with { Label = Text, Forms = [Text, "x"], KnownNames = [Text] });
        return article with { Document = article.Document with { Title = Text, Source = Text, Url = Text, Mentions = [.. mentions] } };
    }
}
