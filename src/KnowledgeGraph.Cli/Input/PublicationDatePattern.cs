using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Input;

/// <summary>One line of <c>publication-dates.txt</c>.</summary>
/// <param name="IsAtEnd">Whether it looks at the end of the text, else at the start.</param>
internal sealed record PublicationDatePattern(bool IsAtEnd, Regex Expression)
{
    private const string Resource = "publication-dates.txt";

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly (string Name, string Expression)[] Macros =
    [
        ("{iso}", @"(?<iso>\d{4}-\d\d(?:-\d\d)?)"),
        ("{day}", @"(?<day>\d\d?)(?:er)?"),
        ("{month}", @"(?<month>\d\d?|\p{L}{3,9}\.?)"),
        ("{year}", @"(?<year>(?:19|20)\d\d)"),
        ("{published}", @"\b(?:Publiée?|PUBLIÉE?|Mise? en ligne|Postée?|Parue?|Diffusée?|[Aa]rticle publié)(?: (?i:le))?"),
        // What follows the date of a byline, even where its line break was lost; never the comma of a participle clause.
        ("{after}", @"(?:\s*[-–—|·(.]|\s*$|\s+(?:à \d|\p{Lu}|par |(?:et )?(?:mis|modifi)))"),
        ("{weekday}", @"(?i:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?)?"),
        ("{hour}", @"\d\d? ?[h:] ?(?:\d\d)?(?::\d\d)?(?: ?\(?[A-Z]{3,4}\)?)?"),
        // Paris · SÉOUL, Corée du Sud · New York (Nations unies)
        ("{city}", @"\p{Lu}[\p{L}'’-]{1,25}(?:[ -]\p{L}[\p{L}'’-]{1,25}){0,2}(?:, \p{Lu}[\p{L}'’ -]{2,30})?(?: \(\p{Lu}[^()\n]{2,30}\))?"),
    ];

    public static IReadOnlyList<PublicationDatePattern> ReadEmbedded()
    {
        using var stream = typeof(PublicationDatePattern).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"resource {Resource} is missing from the build");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        return [.. lines.Select((line, index) => (line, index)).Where(row => row.line.Length > 0 && row.line[0] != '#').Select(row => Read(row.line, row.index + 1))];
    }

    /// <summary>The date in a stretch of text, ISO, or null where the pattern does not fit or what it takes is no date.</summary>
    public string? DateIn(string text) =>
        Expression.Matches(text).Select(DateOf).FirstOrDefault(date => date is not null);

    private static PublicationDatePattern Read(string line, int number)
    {
        var isAtEnd = line.StartsWith("end: ", StringComparison.Ordinal);
        if (!isAtEnd && !line.StartsWith("start: ", StringComparison.Ordinal))
            throw new InvalidDataException($"{Resource}, line {number}: expected « start: » or « end: »");
        var expression = line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
        foreach (var (name, meaning) in Macros)
            expression = expression.Replace(name, meaning, StringComparison.Ordinal);
        return new PublicationDatePattern(isAtEnd, new Regex(expression, RegexOptions.Multiline | RegexOptions.CultureInvariant));
    }

    private static string? DateOf(Match match)
    {
        if (match.Groups["iso"] is { Success: true } iso)
            return PublicationDate.FromIso(iso.Value);
        if (MonthOf(match.Groups["month"].Value) is not { } month)
            return null;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return PublicationDate.FromIso($"{match.Groups["year"].Value}-{month:00}-{day:00}");
    }

    // 7 · juillet · juil. · févr. · aout
    private static int? MonthOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var name = Folded(text.TrimEnd('.'));
        var found = Array.FindIndex(Months, month => Folded(month).StartsWith(name, StringComparison.Ordinal));
        return found < 0 ? null : found + 1;
    }

    private static string Folded(string text) =>
        text.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u');
}
