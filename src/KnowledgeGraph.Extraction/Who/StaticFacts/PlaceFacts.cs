using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>
/// Reads what lies where from the words between two places: « Ramallah, en Cisjordanie », « Wuhan (Chine) », « la péninsule ukrainienne de Crimée », « le nord du Mali ».
/// </summary>
internal sealed class PlaceFacts(MentionBoard board, Gazetteer gazetteer)
{
    private readonly ArticleView _view = board.View;

    public IEnumerable<StaticFact> Find()
    {
        var seen = new HashSet<(string, string)>();
        for (var sentence = 0; sentence < _view.Sentences.Count; sentence++)
        {
            foreach (var fact in InSentence(sentence).Where(fact => seen.Add((fact.Subject, fact.Object))))
                yield return fact;
        }
    }

    private IEnumerable<StaticFact> InSentence(int sentence)
    {
        var places = board.In(sentence).Where(IsPlace).OrderBy(mention => mention.First).ToList();
        foreach (var inner in places.Where(mention => board.Card(mention.Entity).Type == EntityType.Region))
        {
            foreach (var outer in places.Where(mention => mention.Entity != inner.Entity))
            {
                if (CertaintyOf(inner, outer) is var certainty && certainty > 0)
                    yield return Fact(inner, outer, certainty);
            }
        }
    }

    private bool IsPlace(Mention mention) =>
        mention.Form is MentionForm.Name or MentionForm.Demonym or MentionForm.Nominal && board.Card(mention.Entity).Type is EntityType.Region or EntityType.State && mention.Certainty >= 0.3;

    private double CertaintyOf(Mention inner, Mention outer)
    {
        // « le nord du Mali », « la province syrienne d'Idleb »
        if (inner.Form == MentionForm.Nominal)
            return inner.First < outer.First && outer.Last <= inner.Last && outer.Form != MentionForm.Nominal && !inner.Entity.Contains('@', StringComparison.Ordinal) ? 0.7 : 0;
        if (inner.Form == MentionForm.Demonym || outer.Form != MentionForm.Name || inner.Last >= outer.First || outer.First - inner.Last > 6)
            return 0;
        var between = Enumerable.Range(inner.Last + 1, outer.First - inner.Last - 1).Select(token => _view.Lower(inner.Sentence, token)).ToList();
        return IsLocating(between) && Fits(inner, outer) ? 0.8 : 0;
    }

    // « , en », « , dans le nord du », « ( »
    private static bool IsLocating(List<string> between)
    {
        if (between is ["("])
            return true;
        var words = between.Where(word => word != ",").ToList();
        if (words.Count == 0 || words.Count > 5)
            return false;
        return words[0] is "en" or "dans" or "au" or "aux" or "à"
            && words.Skip(1).All(word => word is "le" or "la" or "l'" or "les" or "de" or "d'" or "nord" or "sud" or "est" or "ouest" or "centre" or "nord-est" or "nord-ouest" or "sud-est" or "sud-ouest" or "province" or "région" or "partie" or "état" or "îles" or "extrême");
    }

    // What the gazetteer knows of both must not speak against it.
    private bool Fits(Mention inner, Mention outer) =>
        !gazetteer.TryGet(inner.Entity, out var place) || place.State is null || !gazetteer.TryGet(outer.Entity, out var around)
        || around.Type != EntityType.State || place.State == around.Id;

    private static StaticFact Fact(Mention inner, Mention outer, double certainty) =>
        new("PART_OF", inner.Entity, outer.Entity, null, inner.Sentence, inner.Span.Cover(outer.Span), certainty);
}
