using System.Globalization;
using KnowledgeGraph.Training.Events;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>Prints scores: in full for one set, or several sets as a Markdown table with their mean.</summary>
internal static class ScoreReport
{
    private static readonly string[] Statuses = ["actual", "negated", "planned", "possible"];

    public static void Write(SetScore score, TextWriter output)
    {
        output.WriteLine(Format($"{score.Name}, {score.Articles.Count} articles"));
        output.WriteLine($"{"",-22}{"right",6}{"missed",8}{"invented",10}{"P",8}{"R",8}{"F1",8}");
        foreach (var (name, tally) in Groups(score))
        {
            if (tally.Right + tally.Missed + tally.Invented > 0)
                output.WriteLine(Format($"{name,-22}{tally.Right,6}{tally.Missed,8}{tally.Invented,10}{tally.Precision,8:0.000}{tally.Recall,8:0.000}{tally.F1,8:0.000}"));
        }
        output.WriteLine($"of the right ones: {string.Join(", ", score.Details.Select(detail => Format($"{detail.What} {detail.Right}/{detail.Asked}")))}; repeated {score.Repeated}");
        output.WriteLine();
    }

    /// <summary>What was missed and what was invented, a line each.</summary>
    public static void WriteErrors(SetScore score, TextWriter output)
    {
        foreach (var article in score.Articles)
        {
            foreach (var row in article.Missed)
                output.WriteLine($"missed   {article.Article}  {row}");
            foreach (var row in article.Invented)
                output.WriteLine($"invented {article.Article}  {row}");
        }
    }

    public static void WriteMarkdown(IReadOnlyList<SetScore> scores, TextWriter output)
    {
        output.WriteLine("| articles | | events P | R | F1 | core F1 | offices and places F1 | dates right |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var score in scores)
            output.WriteLine(Row(score.Name, score.Articles.Count, Figures(score)));
        if (scores.Count > 1)
        {
            var figures = scores.Select(Figures).ToArray();
            output.WriteLine(Row("**mean**", scores.Sum(score => score.Articles.Count), [.. figures[0].Select((_, column) => figures.Average(row => row[column]))]));
        }
    }

    private static IEnumerable<(string Name, Tally Tally)> Groups(SetScore score) =>
    [
        ("core", score.Core),
        ("events", score.Events),
        ("static", score.Static),
        .. score.Types.Select(type => (type, score.Count(relation => relation.Type == type))),
        .. Statuses.Select(status => ($"events, {status}", score.Count(relation => !relation.IsStatic && relation.Row.Status == status))),
    ];

    private static double[] Figures(SetScore score)
    {
        var dates = score.Details.First();
        return [score.Events.Precision, score.Events.Recall, score.Events.F1, score.Core.F1, score.Static.F1, dates.Asked == 0 ? 0 : (double)dates.Right / dates.Asked];
    }

    private static string Row(string name, int articles, double[] figures) =>
        Format($"| {name} | {articles} | {string.Join(" | ", figures.Select(figure => Format($"{figure:0.00}")))} |");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
