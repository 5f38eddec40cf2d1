using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>An article with all that was read in it before any event was decided on.</summary>
internal sealed record ArticleReading(
    Article Article,
    AnalysedText Text,
    ArticleMentions Mentions,
    IReadOnlyList<SentenceReading> Sentences);
