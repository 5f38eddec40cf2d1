using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Training.Gold;

/// <summary>
/// Reads annotated articles of which a file holds one a line. A line has its article's text, or leaves it to a corpus that may not be copied: then mentions and
/// evidence are spans of the text there, [start, end) in code points.
/// </summary>
internal static class AnnotatedLines
{
    /// <param name="path">The annotations, <c>*.jsonl</c>.</param>
    /// <param name="corpora">Files with an article a line (<c>*.jsonl</c>, <c>*.jsonl.gz</c>) that hold the texts of lines without one.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="JsonException">A line is broken, or its article stands in no corpus.</exception>
    public static IReadOnlyList<GoldArticle> Read(string path, IReadOnlyList<string> corpora)
    {
        var rows = Lines(path).ToList();
        var texts = TextsOf(rows.Where(row => row["text"] is null).Select(IdOf).ToHashSet(StringComparer.Ordinal), corpora);
        return [.. rows.Select(row => ReadOne(row, path, texts))];
    }

    private static Dictionary<string, string> TextsOf(HashSet<string> ids, IReadOnlyList<string> corpora) =>
        corpora.SelectMany(Lines).Where(row => ids.Contains(IdOf(row))).DistinctBy(IdOf).ToDictionary(IdOf, row => (string)row["text"]!, StringComparer.Ordinal);

    private static IEnumerable<JObject> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return Parse(line);
        }
    }

    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string IdOf(JObject row) => (string)row["id"]!;

    private static GoldArticle ReadOne(JObject row, string path, Dictionary<string, string> texts)
    {
        var id = IdOf(row);
        var text = (string?)row["text"] ?? texts.GetValueOrDefault(id)
            ?? throw new JsonException($"{path}: the text of {id} stands in no corpus; name the file that holds it with --corpus");
        var points = new CodePoints(text);
        string Quote(JToken quoted) => quoted is JArray span ? text[points.ToUtf16((int)span[0])..points.ToUtf16((int)span[1])] : (string)quoted!;
        return new GoldArticle(
            new Article(id, text, null, (string?)row["published"], (string?)row["source"]),
            [.. row["entities"]!.Select(entity => new GoldEntity((string)entity["label"]!, (string)entity["type"]!, [.. entity["mentions"]!.Select(Quote)], (string?)entity["actsFor"]))],
            [.. row["relations"]!.Select(relation => new GoldRelation(
                (string)relation["type"]!, (string)relation["subject"]!, (string)relation["object"]!, (string)relation["status"]!, null, [], null, Quote(relation["evidence"]!)))]);
    }
}
