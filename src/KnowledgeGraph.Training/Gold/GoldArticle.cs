using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Gold;

/// <summary>An annotated article: its text and what an annotator says that it reports.</summary>
public sealed record GoldArticle(
    Article Article,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldRelation> Relations);
