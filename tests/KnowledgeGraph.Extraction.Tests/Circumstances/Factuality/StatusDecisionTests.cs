using KnowledgeGraph.Extraction.Circumstances.Factuality;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Tests.Circumstances.Factuality;

public sealed class StatusDecisionTests
{
    [TestCase(Status.Actual, 0.2, 0.1, 0.7, 0.0, Status.Planned, Description = "the model is much surer")]
    [TestCase(Status.Actual, 0.4, 0.1, 0.5, 0.0, Status.Actual, Description = "a little surer is not enough")]
    [TestCase(Status.Negated, 0.8, 0.1, 0.1, 0.0, Status.Negated, Description = "a denial does not easily become a fact")]
    [TestCase(Status.Possible, 0.0, 0.9, 0.1, 0.0, Status.Possible, Description = "a negation seen through is not read again")]
    public void TheRulesHoldUnlessTheModelIsMuchSurer(Status rules, double actual, double negated, double planned, double possible, Status expected) =>
        Assert.That(StatusDecision.Of(rules, [actual, negated, planned, possible]), Is.EqualTo(expected));

    [Test]
    public void AModelIsReadAsItWasWritten()
    {
        const string text = "bias\t0.5\t-1\t0\t0.125\ntype=MEETS\t0\t0\t2\t0\n";
        var model = StatusModel.Read(new StringReader(text));
        Assert.That(model.ToText(), Is.EqualTo(text));
        Assert.That(model.Probabilities(["bias", "type=MEETS", "unknown"]).Sum(), Is.EqualTo(1).Within(1e-9));
    }
}
