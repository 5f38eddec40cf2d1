namespace KnowledgeGraph.Training.Gold;

/// <summary>Reads annotated articles for training, from folders and from files with one a line, each with its fold of cross-validation.</summary>
internal static class AnnotatedArticles
{
    public const int Folds = 5;

    /// <summary>The articles of a folder or file with their folds, 0 to 4: as a <c>folds.tsv</c> in the folder says, else by turns.</summary>
    /// <param name="corpora">Files that hold the texts of annotations without them.</param>
    public static IReadOnlyList<(GoldArticle Gold, int Fold)> Read(string path, IReadOnlyList<string> corpora)
    {
        var foldsFile = Path.Combine(path, "folds.tsv");
        var folds = File.Exists(foldsFile) ? GoldReader.ReadFolds(foldsFile) : new Dictionary<string, int>();
        var articles = Directory.Exists(path) ? GoldReader.Read(path) : AnnotatedLines.Read(path, corpora);
        return [.. articles.Select((gold, index) => (gold, folds.TryGetValue(gold.Article.Id, out var fold) ? fold - 1 : index % Folds))];
    }

    /// <summary>The name by which figures are reported for a folder or file.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path));
}
