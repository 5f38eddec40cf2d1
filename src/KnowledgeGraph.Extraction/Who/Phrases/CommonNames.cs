using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Entities that an article names by a common noun only; they are the article's own, « la commission d'enquête » and « la commission du budget » are two.</summary>
internal static class CommonNames
{
    public static EntityCard Card(ArticleView view, EntityType type, NounPhrase phrase) =>
        new(EntityIds.Scoped(type, NameFolding.Fold(view.TextOf(phrase.Whole)), view.Article.Id), type, view.TextOf(phrase.Whole), []);
}
