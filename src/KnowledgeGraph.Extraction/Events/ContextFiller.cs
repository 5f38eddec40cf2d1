using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Extraction.Events.Pairs;
using KnowledgeGraph.Extraction.Who;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Proposes who may fill a role that a frame leaves empty in its sentence: « Damas a rompu » in an article on Moscow. The mentions nearest to
/// the trigger come first, then the entities of which the article speaks most, each where it was named last. Acceptance judges them with the rest.
/// </summary>
internal static class ContextFiller
{
    private const int MostNear = 2;
    private const int MostSalient = 3;

    /// <param name="taken">What fills the other role.</param>
    /// <param name="allowed">The entity types that the role admits.</param>
    /// <param name="rank">The rank that the fills get: behind all positions of the frame.</param>
    public static IReadOnlyList<Fill> Fill(
        SentenceReading reading, int trigger, IReadOnlyList<Fill> taken, IReadOnlySet<EntityType> allowed, int rank)
    {
        var entities = reading.Article.Entities;
        bool IsFree(Mention mention) =>
            allowed.Contains(entities[mention.Entity].Type) && !taken.Any(fill => fill.Mention.Entity == mention.Entity);

        var near = reading.Mentions.Mentions
            .Where(IsFree)
            .OrderBy(mention => Math.Abs(mention.Head - trigger))
            .ThenBy(mention => mention.First)
            .DistinctBy(mention => mention.Entity)
            .Take(MostNear)
            .Select(mention => new Fill(mention, Position.Context, rank, 1));
        var salient = reading.Article.Mentions
            .Where(IsFree)
            .GroupBy(mention => mention.Entity)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostSalient)
            .Select(group => new Fill(LastBefore(group, reading.Index), Position.Context, rank, 2));
        return [.. near.Concat(salient).DistinctBy(fill => fill.Mention.Entity)];
    }

    private static Mention LastBefore(IEnumerable<Mention> mentions, int sentence)
    {
        var ordered = mentions.ToList();
        return ordered.LastOrDefault(mention => mention.Sentence <= sentence) ?? ordered[0];
    }
}
