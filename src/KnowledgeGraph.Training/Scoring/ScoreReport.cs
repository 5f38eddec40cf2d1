using System.Globalization;
using KnowledgeGraph.Training.Events;

namespace KnowledgeGraph.Training.Scoring;

/// <summary>Prints the scores of one set in full, aligned.</summary>
internal static class ScoreReport
{
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

    private static IEnumerable<(string Name, Tally Tally)> Groups(SetScore score) =>
    [
        ("core", score.Core),
        ("events", score.Events),
        ("static", score.Static),
        .. score.Types.Select(type => (type, score.OfType(type))),
        .. SetScore.Statuses.Select(status => ($"events, {status}", score.OfStatus(status))),
    ];

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
