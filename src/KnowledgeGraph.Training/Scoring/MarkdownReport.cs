using System.Globalization;
using KnowledgeGraph.Training.Events;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>The scores of several sets as Markdown: a table by set with their mean, and one by relation type and status.</summary>
internal static class MarkdownReport
{
    public static string Of(IReadOnlyList<SetScore> scores) => string.Join('\n', [.. BySet(scores), "", .. ByType(scores)]) + "\n";

    /// <summary>Puts a report into a text, between the lines <c>&lt;!-- accuracy --&gt;</c> and <c>&lt;!-- /accuracy --&gt;</c>.</summary>
    /// <exception cref="FormatException">The text does not hold these lines.</exception>
    public static string Into(string text, string report)
    {
        const string Start = "<!-- accuracy -->\n", End = "<!-- /accuracy -->\n";
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        return start >= 0 && end > start
            ? text[..(start + Start.Length)] + report + text[end..]
            : throw new FormatException($"there is no place for the report: it goes between the lines {Start.Trim()} and {End.Trim()}");
    }

    private static IEnumerable<string> BySet(IReadOnlyList<SetScore> scores)
    {
        yield return "| set | articles | events P | R | F1 | core F1 | offices and places F1 | dates right |";
        yield return "|---|--:|--:|--:|--:|--:|--:|--:|";
        foreach (var score in scores)
            yield return Row(score.Name, score.Articles.Count, Figures(score));
        var figures = scores.Select(Figures).ToArray();
        if (scores.Count > 1)
            yield return Row("**mean**", scores.Sum(score => score.Articles.Count), figures[0].Select((_, column) => figures.Average(row => row[column])));
    }

    private static IEnumerable<string> ByType(IReadOnlyList<SetScore> scores)
    {
        var all = new SetScore("all", [.. scores.SelectMany(score => score.Articles)]);
        yield return $"| of all sets | annotated | P | R | F1 | {string.Join(" | ", scores.Select(score => $"F1 {score.Name}"))} |";
        yield return $"|---|--:|--:|--:|--:|{string.Concat(scores.Select(_ => "--:|"))}";
        foreach (var type in all.Types)
            yield return Row($"`{type}`", all, scores, score => score.OfType(type));
        foreach (var status in SetScore.Statuses)
            yield return Row($"events, `{status}`", all, scores, score => score.OfStatus(status));
    }

    private static string Row(string name, SetScore all, IReadOnlyList<SetScore> scores, Func<SetScore, Tally> tallyOf)
    {
        var tally = tallyOf(all);
        return Row(name, tally.Right + tally.Missed, [tally.Precision, tally.Recall, tally.F1, .. scores.Select(score => tallyOf(score)).Select(F1OrNone)]);
    }

    // A set in which the type is neither annotated nor read says nothing of it.
    private static double F1OrNone(Tally tally) => tally == default ? double.NaN : tally.F1;

    private static double[] Figures(SetScore score)
    {
        var dates = score.Details.First();
        return [score.Events.Precision, score.Events.Recall, score.Events.F1, score.Core.F1, score.Static.F1, dates.Asked == 0 ? 0 : (double)dates.Right / dates.Asked];
    }

    private static string Row(string name, int count, IEnumerable<double> figures) =>
        $"| {name} | {count.ToString(CultureInfo.InvariantCulture)} | {string.Join(" | ", figures.Select(figure => double.IsNaN(figure) ? "" : figure.ToString("0.00", CultureInfo.InvariantCulture)))} |";
}
