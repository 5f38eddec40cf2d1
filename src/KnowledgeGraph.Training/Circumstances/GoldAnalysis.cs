using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary>Parses annotated articles and aligns their events with their triggers.</summary>
internal static class GoldAnalysis
{
    private static readonly string[] StaticTypes = ["HOLDS_OFFICE", "PART_OF"];

    internal static IReadOnlyList<AnalysedGold> Of(IEnumerable<GoldArticle> annotated, Func<string, AnalysedText> analyse)
    {
        var articles = annotated.Select(gold => (gold, analyse(gold.Article.Text))).ToList();
        var alignment = new TriggerAlignment(articles);
        return [.. articles.Select(article => Align(article.gold, article.Item2, alignment))];
    }

    private static AnalysedGold Align(GoldArticle gold, AnalysedText text, TriggerAlignment alignment)
    {
        var circumstances = new List<GoldCircumstance>();
        foreach (var relation in gold.Relations.Where(relation => !StaticTypes.Contains(relation.Type)))
        {
            if (alignment.Find(text, relation) is { } found)
                circumstances.Add(new GoldCircumstance(relation, found.Sentence, found.Trigger, NamesOf(gold, relation)));
        }
        return new AnalysedGold(gold, text, circumstances);
    }

    private static HashSet<string> NamesOf(GoldArticle gold, GoldRelation relation) =>
        gold.Entities.Where(entity => relation.AttributedTo.Contains(entity.Label))
            .SelectMany(entity => entity.Mentions.Append(entity.Label))
            .Concat(relation.AttributedTo)
            .Select(NameFolding.Fold)
            .ToHashSet(StringComparer.Ordinal);
}
