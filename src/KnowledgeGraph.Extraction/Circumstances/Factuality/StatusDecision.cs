using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Circumstances.Factuality;

/// <summary>Where the learnt model overrules the rules.</summary>
public static class StatusDecision
{
    // Chosen by cross-validation on the annotated articles.
    private const double Margin = 0.1;

    // What the rules found not to be so is hardly ever made so: a relation that the text denies must not be told as a fact.
    private const double MarginOfFacts = 0.85;

    /// <summary>The rules' status, unless the model gives another one so much more probability.</summary>
    public static Status Of(Status rules, IReadOnlyList<double> probabilities)
    {
        var best = rules;
        foreach (var status in Enum.GetValues<Status>())
        {
            // « n'exclut plus »: a negation that the rules have seen through is not read again.
            if (status == Status.Negated && rules != Status.Actual)
                continue;
            var gain = probabilities[(int)status] - probabilities[(int)rules];
            if (gain > (status == Status.Actual ? MarginOfFacts : Margin) && probabilities[(int)status] > probabilities[(int)best])
                best = status;
        }
        return best;
    }
}
