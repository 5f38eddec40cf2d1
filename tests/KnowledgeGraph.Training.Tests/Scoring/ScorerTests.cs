using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Training.Events;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Scoring;

namespace KnowledgeGraph.Training.Tests.Scoring;

public sealed class ScorerTests
{
    private static readonly GoldEntity[] Entities =
    [
        new("Russie", "State", ["Moscou", "la Russie"], null),
        new("Ukraine", "State", ["Kiev"], null),
        new("Vladimir Poutine", "Person", ["Poutine"], "Russie"),
        new("Sergueï Lavrov", "Person", ["Lavrov"], "Russie"),
    ];

    private static ScoredRelation Relation(string type, string subject, string @object, string status = "actual")
    {
        var article = new GoldArticle(new Text.Article("a", ""), Entities, []);
        return ScoredRelation.Of(new GoldRelation(type, subject, @object, status, null, [], null, "la Russie condamne"), Party.Of(article));
    }

    [TestCase("CONDEMNS", "Vladimir Poutine", "Ukraine", "actual", true, Description = "a person acts for the state")]
    [TestCase("CONDEMNS", "Moscou", "Ukraine", "actual", true, Description = "a name outside the list is itself")]
    [TestCase("CONDEMNS", "Ukraine", "Russie", "actual", false, Description = "turned round")]
    [TestCase("CONDEMNS", "Russie", "Ukraine", "negated", false, Description = "another status")]
    [TestCase("ACCUSES", "Russie", "Ukraine", "actual", false, Description = "another type")]
    public void A_relation_agrees_by_type_status_and_ends(string type, string subject, string @object, string status, bool expected) =>
        Assert.That(Relation("CONDEMNS", "Russie", "Ukraine").Agrees(Relation(type, subject, @object, status)), Is.EqualTo(expected));

    [Test]
    public void Two_who_act_for_one_state_are_not_the_same() =>
        Assert.That(Relation("CONDEMNS", "Vladimir Poutine", "Ukraine").Agrees(Relation("CONDEMNS", "Sergueï Lavrov", "Ukraine")), Is.False);

    [Test]
    public void Symmetric_types_match_both_ways_round() =>
        Assert.That(Relation("MEETS", "Russie", "Ukraine").Agrees(Relation("MEETS", "Ukraine", "Russie")), Is.True);

    [Test]
    public void Who_holds_an_office_must_be_named() =>
        Assert.That(Relation("HOLDS_OFFICE", "Vladimir Poutine", "Russie").Agrees(Relation("HOLDS_OFFICE", "Russie", "Russie")), Is.False);

    [Test]
    public void What_agrees_with_gold_that_is_taken_is_repeated_and_the_rest_missed_or_invented()
    {
        var score = ArticleScore.Of(
            "a",
            [Relation("CONDEMNS", "Russie", "Ukraine"), Relation("ACCUSES", "Russie", "Ukraine")],
            [Relation("CONDEMNS", "Russie", "Ukraine"), Relation("CONDEMNS", "Vladimir Poutine", "Ukraine"), Relation("MEETS", "Russie", "Ukraine")]);

        Assert.That((score.Pairs.Count, score.Missed.Single().Type, score.Invented.Single().Type, score.Repeated), Is.EqualTo((1, "ACCUSES", "MEETS", 1)));
        Assert.That(new SetScore("set", [score]).Events, Is.EqualTo(new Tally(1, 1, 1)));
    }

    [TestCase("seeds")]
    [TestCase("dev")]
    [TestCase("dev-own")]
    [TestCase("dev-real")]
    public void The_figures_are_those_of_the_reference_scorer(string set)
    {
        var folder = SharedData.Require(Path.Combine("gold", set));
        var script = SharedData.Require(Path.Combine("tools", "score.py"));
        var gold = GoldReader.Read(folder);
        var file = Path.GetTempFileName();
        try
        {
            var reader = new GoldReplay(gold);
            GraphJsonWriter.Write(GraphMerger.Build(gold.Select(article => reader.Read(article.Article))), file);
            var expected = Python(script, folder, file);

            Assert.That(Report(Scorer.Score(folder, file)), Is.EqualTo(expected), "from the file");
            Assert.That(Report(Scorer.Score(folder, reader)), Is.EqualTo(expected), "from the articles");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void What_is_read_in_the_seeds_scores_as_the_reference_scorer_says()
    {
        var folder = SharedData.Require(Path.Combine("gold", "seeds"));
        var script = SharedData.Require(Path.Combine("tools", "score.py"));
        var reader = new ArticleReader();
        var file = Path.GetTempFileName();
        try
        {
            GraphJsonWriter.Write(GraphMerger.Build(GoldReader.Read(folder).Select(gold => reader.Read(gold.Article))), file);

            Assert.That(Report(Scorer.Score(folder, reader)), Is.EqualTo(Python(script, folder, file)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Report(SetScore score)
    {
        var output = new StringWriter { NewLine = "\n" };
        ScoreReport.Write(score, output);
        return Comparable(output.ToString());
    }

    // Counts to the digit; the measures follow from them and are rounded differently at a tie.
    private static string Comparable(string report)
    {
        var rows = report.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("events, ", StringComparison.Ordinal) && !line.Contains("articles", StringComparison.Ordinal));
        return string.Join('\n', rows.Select(row => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(IsNoMeasure))));
    }

    private static bool IsNoMeasure(string cell) => !cell.Contains('.', StringComparison.Ordinal) || !double.TryParse(cell, CultureInfo.InvariantCulture, out _);

    private static string Python(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.That(python.ExitCode, Is.Zero);
            return Comparable(output);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("python3 is absent, with which the reference scorer runs");
            return "";
        }
    }
}
