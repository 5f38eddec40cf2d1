using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Extraction.Tests.Who;

/// <summary>A text as the language layer and the finder of mentions read it.</summary>
internal sealed record Reading(Article Article, AnalysedText Text, ArticleMentions Found)
{
    private static readonly FrenchAnalyser Analyser = FrenchAnalyser.Load();

    public static Reading Of(string text, string? published = null)
    {
        var article = new Article("a1", text, null, published);
        var analysed = Analyser.Analyse(text);
        return new Reading(article, analysed, MentionFinder.Find(article, analysed));
    }

    /// <summary>The labels of the entities that a phrase of the text stands for, the surest first.</summary>
    public string[] LabelsOf(string phrase) =>
        [.. Found.Mentions.Where(mention => mention.Span.Slice(Article.Text) == phrase).OrderByDescending(mention => mention.Certainty).Select(mention => Found.Entities[mention.Entity].Label)];

    public string[] Facts => [.. Found.Facts.Select(fact => $"{Found.Entities[fact.Subject].Label} {fact.Type} {Found.Entities[fact.Object].Label} « {fact.Role} »")];
}
