using KnowledgeGraph.Extraction.Events.Pairs;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The scorers that propose candidates; null where there is none.</summary>
/// <param name="Pairs">Says which relation holds between two mentions of a sentence.</param>
/// <param name="Sentences">Says which relation types a sentence reports, whoever takes part.</param>
/// <param name="Roles">Says in which role of which relation a mention takes part, whoever stands at the other end.</param>
internal sealed record LearntScorers(PairModel? Pairs, PairModel? Sentences, PairModel? Roles)
{
    public static LearntScorers None { get; } = new(null, null, null);
}
