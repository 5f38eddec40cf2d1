using KnowledgeGraph.Extraction;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Events;

/// <summary>An annotated article with what the extractor's first stages read in it.</summary>
/// <param name="Fold">The fold of cross-validation to which it belongs.</param>
/// <param name="Set">Name of the folder that it comes from.</param>
internal sealed record AnnotatedReading(GoldArticle Gold, ArticleReading Reading, int Fold, string Set);
