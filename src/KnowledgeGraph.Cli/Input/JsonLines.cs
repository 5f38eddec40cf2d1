using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Input;

/// <summary>One article a line. Read as it comes, so that a file of any size takes the memory of its longest line.</summary>
internal static class JsonLines
{
    public static IEnumerable<InputItem> Read(string path)
    {
        using var stream = File.OpenRead(path);
        foreach (var item in Read(stream, path))
            yield return item;
    }

    public static IEnumerable<InputItem> Read(Stream stream, string name)
    {
        // Latin-1 keeps every byte, so that each line is decoded apart: one bad line leaves the others whole.
        // Where a byte order mark names another encoding (PowerShell's « > » writes UTF-16), the reader has decoded the line already.
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
        var (number, isEmpty, isRemarked) = (0, true, false);
        while (reader.ReadLine() is { } line)
        {
            var place = new Place(name, ++number);
            if (line.AsSpan().Trim().Length == 0)
                continue;
            isEmpty = false;
            var (item, isGuessed) = ReadLine(BytesOf(line, reader.CurrentEncoding), place);
            yield return item;
            if (isGuessed && !isRemarked)
                yield return new Remark(place, DecodedText.GuessRemark);
            isRemarked |= isGuessed;
        }
        if (isEmpty)
            yield return new Rejection(new Place(name), "is empty; write one JSON object a line, each with a \"text\"");
    }

    private static (InputItem Item, bool IsGuessed) ReadLine(byte[] bytes, Place place)
    {
        try
        {
            var decoded = TextDecoder.Decode(bytes);
            using var json = JsonDocument.Parse(decoded.Text);
            return (new ReadArticle(place, ArticleJson.Read(json.RootElement, ArticleId.FromText)), decoded.IsGuessed);
        }
        catch (RejectedInputException rejected)
        {
            return (new Rejection(place, rejected.Message), false);
        }
        catch (JsonException broken)
        {
            return (new Rejection(place, $"is broken JSON (byte {broken.BytePositionInLine + 1}); mend or remove the line"), false);
        }
    }

    private static byte[] BytesOf(string line, Encoding encoding) =>
        (encoding.CodePage == Encoding.Latin1.CodePage ? encoding : Encoding.UTF8).GetBytes(line);
}
