using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Input;

/// <summary>When an article was published: as its source writes it, or as the text says of itself.</summary>
internal static partial class PublicationDate
{
    private const int StartLength = 400;
    private const int EndLength = 250;

    private static readonly IReadOnlyList<PublicationDatePattern> Patterns = PublicationDatePattern.ReadEmbedded();

    /// <summary>
    /// An ISO date, cut to the day (<c>2022-07-14T08:00:00Z</c> gives <c>2022-07-14</c>), or coarser (<c>2022-07</c>, <c>2022</c>); null for anything else.
    /// </summary>
    public static string? FromIso(string text)
    {
        var match = Iso().Match(text.Trim());
        if (!match.Success)
            return null;
        var date = match.Groups[1].Value;
        var whole = date.Length switch { 4 => date + "-01-01", 7 => date + "-01", _ => date };
        return DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;
    }

    /// <summary>The ISO date that the text gives of its own publication, near its beginning or its end, or null.</summary>
    public static string? InText(string text)
    {
        var start = text[..Math.Min(StartLength, text.Length)];
        var end = text[Math.Max(0, text.Length - EndLength)..];
        return Patterns.Select(pattern => pattern.DateIn(pattern.IsAtEnd ? end : start)).FirstOrDefault(date => date is not null);
    }

    // 2022 · 2022-07 · 2022-07-14 · 2022-07-14T08:00:00+02:00 · 2022-07-14 08:00
    [GeneratedRegex(@"\A(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]\d\d:.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
