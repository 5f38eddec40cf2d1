using System.Text.Json;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A <c>*.json</c> file that holds one article; any other is no article and gives nothing.</summary>
internal static class JsonFile
{
    public static IEnumerable<InputItem> Read(string path)
    {
        var place = new Place(path);
        var decoded = TextDecoder.Decode(File.ReadAllBytes(path));
        using var json = Parse(decoded.Text);
        if (!ArticleJson.IsArticle(json.RootElement))
            yield break;
        yield return new ReadArticle(place, ArticleJson.Read(json.RootElement, _ => ArticleId.FromFile(path)));
        if (decoded.IsGuessed)
            yield return new Remark(place, DecodedText.GuessRemark);
    }

    /// <exception cref="RejectedInputException">The text is no JSON.</exception>
    internal static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException broken)
        {
            throw new RejectedInputException($"is broken JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}); mend it or take it away");
        }
    }
}
