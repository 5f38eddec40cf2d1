using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A <c>*.txt</c> file: its text is one article, its name the article's id; the manifest beside it says the rest.</summary>
internal static class TextFile
{
    public static IEnumerable<InputItem> Read(string path, Manifest manifest)
    {
        var place = new Place(path);
        var decoded = TextDecoder.Decode(File.ReadAllBytes(path));
        yield return new ReadArticle(place, manifest.Describe(new Article(ArticleId.FromFile(path), decoded.Text), Path.GetFileName(path)));
        if (decoded.IsGuessed)
            yield return new Remark(place, DecodedText.GuessRemark);
    }
}
