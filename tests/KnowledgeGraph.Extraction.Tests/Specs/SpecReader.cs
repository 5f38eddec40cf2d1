using System.Text.RegularExpressions;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>
/// Reads the examples of Markdown specs. An example is a fenced block <c>example</c>, with the day of publication after it where that matters:
/// the sentence, a line <c>---</c>, and a line for each relation, <c>TYPE subject -> object [status] [date=…] [by=…]</c>. Without a status it is
/// actual. <c>!</c> before a relation, or before a status alone, forbids it. No line at all: nothing may be found.
/// </summary>
internal static partial class SpecReader
{
    private static readonly string[] Statuses = ["actual", "negated", "planned", "possible"];

    public static IEnumerable<SpecExample> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "tests", "KnowledgeGraph.Extraction.Tests", "Specs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path)));

    public static IEnumerable<SpecExample> Read(string file, string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
                continue;
            var end = lines.FindIndex(i + 1, line => line == "```");
            var rule = lines.FindIndex(i + 1, line => line == "---");
            if (end < 0 || rule < 0 || rule > end)
                throw new FormatException($"{file}:{i + 1}: an example needs a line --- and a closing fence");
            var relations = lines[(rule + 1)..end].Where(line => line.Length > 0).ToLookup(line => line[0] == '!', line => RelationIn(file, i + 1, line));
            yield return new SpecExample(
                $"{file}:{i + 1}",
                string.Join('\n', lines[(i + 1)..rule]),
                fence.Groups["published"] is { Success: true } published ? published.Value : null,
                [.. relations[false]],
                [.. relations[true]]);
            i = end;
        }
    }

    private static SpecRelation RelationIn(string file, int line, string text)
    {
        var forbidden = text[0] == '!';
        var body = forbidden ? text[1..].Trim() : text;
        if (forbidden && Statuses.Contains(body))
            return new SpecRelation(null, null, null, body, null, null);
        if (Relation().Match(body) is not { Success: true } match)
            throw new FormatException($"{file}:{line}: « {text} » is not TYPE subject -> object [status] [date=…] [by=…]");
        string? Group(string name) => match.Groups[name] is { Success: true } group ? group.Value.Trim() : null;
        return new SpecRelation(
            Group("type"), Group("subject"), Group("object"),
            Group("status") ?? (forbidden ? null : "actual"), Group("date"), Group("by"));
    }

    // ```example 2022-07-14
    [GeneratedRegex(@"^```example(?:\s+(?<published>[\d-]+))?$")]
    private static partial Regex Fence();

    // RECOGNISES Corée du Nord -> Ossétie du Sud negated date=2022-07-13 by=KCNA
    [GeneratedRegex(@"^(?<type>[A-Z_]+) (?<subject>.+?) -> (?<object>.+?)(?: (?<status>actual|negated|planned|possible))?(?: date=(?<date>\S+))?(?: by=(?<by>.+))?$")]
    private static partial Regex Relation();
}
