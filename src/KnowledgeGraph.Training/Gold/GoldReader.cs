using System.Text;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Training.Gold;

/// <summary>Reads a folder of annotated articles: NAME.txt beside NAME.json.</summary>
public static class GoldReader
{
    /// <summary>The articles of a folder in ordinal order of their names.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="Newtonsoft.Json.JsonException">An annotation is broken.</exception>
    public static IReadOnlyList<GoldArticle> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json")
            .Where(path => Path.GetFileName(path) != "manifest.json")
            .Order(StringComparer.Ordinal)
            .Select(ReadOne)];

    /// <summary>The fold of each article by name, from a file of two tab-separated columns with a header.</summary>
    public static IReadOnlyDictionary<string, int> ReadFolds(string path) =>
        File.ReadLines(path).Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => int.Parse(columns[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static GoldArticle ReadOne(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        var text = File.ReadAllText(Path.ChangeExtension(path, ".txt"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var reader = new Newtonsoft.Json.JsonTextReader(File.OpenText(path)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        var json = JObject.Load(reader);
        return new GoldArticle(
            new Article(id, text, null, (string?)json["published"], (string?)json["source"]),
            [.. Rows(json, "entities").Select(Entity)],
            [.. Rows(json, "relations").Select(Relation)]);
    }

    private static IEnumerable<JToken> Rows(JObject json, string key) => json[key] ?? Enumerable.Empty<JToken>();

    private static GoldEntity Entity(JToken row) =>
        new((string)row["label"]!, (string)row["type"]!, Strings(row["mentions"]), (string?)row["actsFor"]);

    private static GoldRelation Relation(JToken row) => new(
        (string)row["type"]!,
        (string)row["subject"]!,
        (string)row["object"]!,
        (string)row["status"]!,
        (string?)row["date"],
        Strings(row["attributedTo"]),
        (string?)row["role"],
        (string)row["evidence"]!);

    private static string[] Strings(JToken? value) => value switch
    {
        JArray many => [.. many.Select(item => (string)item!)],
        JValue { Type: JTokenType.String } one => [(string)one!],
        _ => [],
    };
}
