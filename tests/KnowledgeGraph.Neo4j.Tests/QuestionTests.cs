using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>The questions that ship for the Browser, put to a graph in which each has an answer.</summary>
internal sealed class QuestionTests(string transport) : DatabaseTests(transport)
{
    private static readonly ArticleFacts Later = Facts.Article("a3", "AFP", "2022-09-01",
        [Facts.State("Q159", "Russie"), Facts.State("Q423", "Corée du Nord"), Facts.State("Q183", "Allemagne"), Facts.State("Q16150196", "Donetsk")],
        Facts.Claim("RECOGNISES", "Q159", "Q16150196", "a3", status: Status.Negated, start: 10),
        Facts.Claim("MEETS", "Q159", "Q423", "a3", "2022-09", Status.Planned, start: 20),
        Facts.Claim("MEETS", "Q159", "Q423", "a3", "2022-10-01", start: 30),
        Facts.Claim("SUPPORTS", "Q423", "Q159", "a3", start: 40),
        Facts.Claim("CONDEMNS", "Q183", "Q159", "a3", start: 50),
        Facts.Claim("EXPELS", "Q159", "Q183", "a3", start: 60));

    [Test]
    public async Task EveryQuestionHasAnAnswer()
    {
        await PushAsync(Graph([.. Facts.Some, Later]));
        using (Assert.EnterMultipleScope())
        {
            foreach (var question in GraphExportFiles.Questions)
                Assert.That(await AskAsync(question), Is.Not.Empty, question);
        }
    }

    [Test]
    public async Task APlanIsNotDoneByADeedBeforeIt()
    {
        await PushAsync(Graph(Facts.Article("a", null, "2022-09-01", [Facts.State("Q1", "Un"), Facts.State("Q2", "Deux")],
            Facts.Claim("SANCTIONS", "Q1", "Q2", "a", "2022-09-10", Status.Planned),
            Facts.Claim("SANCTIONS", "Q1", "Q2", "a", "2022-08-01", start: 50),
            Facts.Claim("SANCTIONS", "Q1", "Q2", "a", "2022-09-11", start: 90))));
        var rows = await AskAsync(GraphExportFiles.Questions.Single(question => question.StartsWith("// Planned", StringComparison.Ordinal)));
        Assert.That(rows, Is.EqualTo(new[] { new object[] { "Un", "SANCTIONS", "Deux", "2022-09-10", new[] { "2022-09-11" } } }));
    }
}
