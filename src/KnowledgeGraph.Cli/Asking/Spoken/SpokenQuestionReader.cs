using System.Text.RegularExpressions;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Cli.Asking.Spoken;

/// <summary>Understands the commonest questions in French and English by the patterns of <c>questions.txt</c>, and none other.</summary>
internal sealed class SpokenQuestionReader
{
    // No name begins with a question word: "pourquoi la Russie a-t-elle…" is another question.
    private const string Name = "(?!(?:pourquoi|comment|combien|quand|ou|qui|que|quels?|quelles?|why|how|when|where|who|what|which) )";

    private readonly List<(Regex Pattern, SpokenKind Kind, string Language)> _patterns = [];
    private readonly Dictionary<(string Language, string Form), string> _verbs = [];

    private SpokenQuestionReader(string data)
    {
        var lines = data.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        foreach (var line in lines.Where(line => line[0] == "verb"))
        {
            foreach (var form in line[3].Split('|'))
                _verbs.Add((line[2], form), line[1]);
        }
        foreach (var line in lines.Where(line => line[0] == "pattern"))
            _patterns.Add((PatternOf(line[3], line[1]), Enum.Parse<SpokenKind>(line[2], ignoreCase: true), line[1]));
    }

    public static SpokenQuestionReader Default { get; } = new(ReadEmbedded());

    /// <returns>Null where the question is none of those known.</returns>
    public SpokenQuestion? Read(string question)
    {
        var folded = NameFolding.Fold(question);
        foreach (var (pattern, kind, language) in _patterns)
        {
            var match = pattern.Match(folded);
            if (!match.Success)
                continue;
            var type = kind == SpokenKind.Relation ? _verbs[(language, match.Groups["verb"].Value)] : null;
            return new SpokenQuestion(kind, type, Group(match, "first"), Group(match, "second"), match.Groups["not"].Success);
        }
        return null;
    }

    private Regex PatternOf(string pattern, string language)
    {
        // The longest first, so that "rompu ses relations avec" is not read as "rompu".
        var forms = _verbs.Keys.Where(key => key.Language == language).Select(key => key.Form).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal);
        var expression = pattern
            .Replace("{VERB}", $"(?<verb>{string.Join('|', forms)})", StringComparison.Ordinal)
            .Replace("{S}", $"(?<first>{Name}.+?)", StringComparison.Ordinal)
            .Replace("{A}", $"(?<first>{Name}.+?)", StringComparison.Ordinal)
            .Replace("{O}", $"(?<second>{Name}.+)", StringComparison.Ordinal)
            .Replace("{B}", $"(?<second>{Name}.+)", StringComparison.Ordinal);
        return new Regex(expression, RegexOptions.CultureInvariant);
    }

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true } group ? NameFolding.Fold(group.Value) : null;

    private static string ReadEmbedded()
    {
        using var stream = typeof(SpokenQuestionReader).Assembly.GetManifestResourceStream("questions.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
