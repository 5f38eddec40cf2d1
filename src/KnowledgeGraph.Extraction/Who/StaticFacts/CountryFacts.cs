using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>Reads in which part of the world a country lies: « ce pays d'Amérique centrale », « le Salvador, petit pays d'Amérique centrale ».</summary>
internal sealed class CountryFacts(MentionBoard board, Gazetteer gazetteer)
{
    private const double Named = 0.8, Spoken = 0.6;
    private const int NounReach = 3, NameReach = 5;

    private readonly ArticleView _view = board.View;

    public IEnumerable<StaticFact> Find() => board.All
        .Where(mention => mention.Form == MentionForm.Name && IsPartOfTheWorld(mention.Entity))
        .Select(OfRegion).OfType<StaticFact>()
        .DistinctBy(fact => (fact.Subject, fact.Object));

    // A region that lies in no one state.
    private bool IsPartOfTheWorld(string id) =>
        gazetteer.TryGet(id, out var entry) && entry.Type == EntityType.Region && string.IsNullOrEmpty(entry.State) && entry.Kind != "sea";

    private StaticFact? OfRegion(Mention region)
    {
        var noun = region.First - 1;
        while (noun > 1 && region.First - noun < NounReach && _view.Lower(region.Sentence, noun) is "de" or "d'" or "le" or "la" or "l'")
            noun--;
        if (noun < 1 || noun == region.First - 1 || _view.Lower(region.Sentence, noun) is not ("pays" or "royaume" or "nation" or "île"))
            return null;
        return StateOf(region.Sentence, noun) is not { } state ? null
            : new StaticFact("PART_OF", state.Entity, region.Entity, null, region.Sentence, state.Span.Cover(region.Span), state.Form == MentionForm.Name ? Named : Spoken);
    }

    // The state in apposition before the noun, else the one that the noun stands for.
    private Mention? StateOf(int sentence, int noun) =>
        board.In(sentence).Where(mention => mention.Form == MentionForm.Name && IsState(mention) && mention.Last < noun && noun - mention.Last <= NameReach && _view.Lower(sentence, mention.Last + 1) == ",").MaxBy(mention => mention.Last)
        ?? board.In(sentence).Where(mention => mention.Form == MentionForm.Nominal && mention.Head == noun && IsState(mention)).MaxBy(mention => mention.Certainty);

    private bool IsState(Mention mention) => board.Card(mention.Entity).Type == EntityType.State;
}
