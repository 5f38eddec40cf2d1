using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>Scores sets of annotated articles by the definition of the task: type, status and both ends must agree.</summary>
internal static class Scorer
{
    /// <summary>Reads the articles of a folder anew and scores what was read.</summary>
    public static SetScore Score(string folder, IArticleReader reader)
    {
        var gold = GoldReader.Read(folder);
        var facts = gold.AsParallel().AsOrdered().Select(article => reader.Read(article.Article)).ToArray();
        return Score(folder, gold, SystemRelations.In(GraphMerger.Build(facts)));
    }

    /// <summary>Scores a graph that was built before.</summary>
    public static SetScore Score(string folder, string graphFile) => Score(folder, GoldReader.Read(folder), SystemRelations.InFile(graphFile));

    private static SetScore Score(string folder, IReadOnlyList<GoldArticle> gold, ILookup<string, ScoredRelation> system) =>
        new(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), [.. gold.Select(article => Score(article, system[article.Article.Id]))]);

    private static ArticleScore Score(GoldArticle gold, IEnumerable<ScoredRelation> system)
    {
        var parties = Party.Of(gold);
        return ArticleScore.Of(gold.Article.Id, [.. gold.Relations.Select(row => ScoredRelation.Of(row, parties))], system);
    }
}
