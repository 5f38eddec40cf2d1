using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who.StaticFacts;

/// <summary>
/// Reads what lies where: « Ramallah, en Cisjordanie », « Wuhan (Chine) », « Munich (sud) », « la péninsule ukrainienne de Crimée », « l'Abkhazie et l'Ossétie du Sud, deux territoires de Géorgie ».
/// </summary>
internal sealed class PlaceFacts(MentionBoard board, Gazetteer gazetteer)
{
    private const double Told = 0.8, Known = 0.7;
    private const int LongestGap = 7, Near = 2;

    private static readonly WordClasses Words = WordClasses.Read("places.txt");

    private readonly ArticleView _view = board.View;

    public IEnumerable<StaticFact> Find()
    {
        var seen = new HashSet<(string, string)>();
        for (var sentence = 0; sentence < _view.Sentences.Count; sentence++)
        {
            foreach (var fact in InSentence(sentence).Where(fact => fact.Subject != fact.Object && seen.Add((fact.Subject, fact.Object))))
                yield return fact;
        }
    }

    private IEnumerable<StaticFact> InSentence(int sentence)
    {
        var places = board.In(sentence).Where(IsNamedPlace).OrderBy(mention => mention.First).ToList();
        foreach (var inner in places.Where(IsInner))
        {
            foreach (var outer in places.Where(outer => outer.First > inner.Last && outer.First - inner.Last <= LongestGap && Lies(inner, outer)))
                yield return Fact(inner, outer, Told);
            if (KnownState(inner) is { } state && IsBracketedDirection(sentence, inner.Last + 1))
                yield return Fact(inner, inner, Known) with { Object = state };
        }
        foreach (var fact in board.In(sentence).Where(mention => mention.Form == MentionForm.Nominal).SelectMany(mention => InPhrase(mention, places)))
            yield return fact;
    }

    private bool IsNamedPlace(Mention mention) =>
        mention.Form is MentionForm.Name or MentionForm.Demonym && board.Card(mention.Entity).Type is EntityType.Region or EntityType.State && mention.Certainty >= 0.3;

    // A region, or a state that some say is none.
    private bool IsInner(Mention mention) => mention.Form == MentionForm.Name
        && (board.Card(mention.Entity).Type == EntityType.Region || gazetteer.TryGet(mention.Entity, out var state) && state.Kind is "de-facto" or "autonomous" or "territory");

    // « , en », « , dans le nord du », « ( »
    private bool Lies(Mention inner, Mention outer)
    {
        var between = Between(inner.Sentence, inner.Last, outer.First).ToList();
        if (!Fits(inner, outer) && !(between is [",", "en"] && IsNamesake(inner, outer)))
            return false;
        // « , dans le nord-ouest syrien »
        if (outer.Form != MentionForm.Name && !Words.Has("direction", between.LastOrDefault("")))
            return false;
        if (between is ["("])
            return true;
        var words = between.Where(word => word != ",").ToList();
        return words.Count is > 0 and < 6 && words[0] is "en" or "dans" or "au" or "aux" or "à" && words.Skip(1).All(IsFiller) && (words[0] != "à" || between[0] == ",");
    }

    // « Surrey, en Colombie-Britannique »: the gazetteer knows another Surrey.
    private bool IsNamesake(Mention inner, Mention outer) =>
        gazetteer.TryGet(inner.Entity, out var place) && place.Kind is "city" or "region" && (place.State is null || gazetteer.CapitalOf(place.State)?.Id != place.Id)
        && gazetteer.TryGet(outer.Entity, out var around) && around.Kind is not ("sea" or "city");

    private IEnumerable<string> Between(int sentence, int last, int first) => Enumerable.Range(last + 1, first - last - 1).Select(token => _view.Lower(sentence, token));

    private static bool IsFiller(string word) => Words.Has("filler", word) || Words.Has("direction", word);

    private bool IsBracketedDirection(int sentence, int token)
    {
        var count = _view.Sentences[sentence].Tokens.Count;
        return token + 2 <= count && _view.Lower(sentence, token) == "(" && Words.Has("direction", _view.Lower(sentence, token + 1)) && _view.Lower(sentence, token + 2) is ")" or ",";
    }

    private string? KnownState(Mention inner)
    {
        if (!gazetteer.TryGet(inner.Entity, out var place) || place.State is null || place.State == place.Id || !gazetteer.TryGet(place.State, out var state))
            return null;
        board.PutIfNew(EntityCard.Of(state));
        return place.State;
    }

    // « les régions séparatistes de Donetsk et Lougansk, dans l'est de l'Ukraine », « la péninsule ukrainienne de Crimée »
    private IEnumerable<StaticFact> InPhrase(Mention phrase, List<Mention> places)
    {
        if (!Words.Has("kind", _view.Lower(phrase.Sentence, phrase.Head)) || ContainerOf(phrase, places) is not { } outer)
            yield break;
        var named = places.Where(place => IsInner(place) && place.Entity != outer.Entity && Fits(place, outer) && (Belongs(place, phrase, outer) || StandsBefore(place, phrase))).ToList();
        foreach (var inner in named)
            yield return Fact(inner, outer, Told);
        if (named.Count > 0 || !IsContested(phrase))
            yield break;
        var near = ContestedNear(phrase, outer).ToList();
        foreach (var subject in near.Count > 0 ? near.Select(mention => mention.Entity) : [phrase.Entity])
            yield return Fact(phrase, outer, Known) with { Subject = subject };
    }

    // « La Syrie a reconnu Donetsk et Lougansk. Ces régions séparatistes de l'est de l'Ukraine … »: names around that mean both a republic and a region of that state.
    private IEnumerable<Mention> ContestedNear(Mention phrase, Mention outer) => Enumerable
        .Range(Math.Max(0, phrase.Sentence - Near), Math.Min(_view.Sentences.Count, phrase.Sentence + Near + 1) - Math.Max(0, phrase.Sentence - Near))
        .SelectMany(board.In)
        .Where(mention => mention.Form == MentionForm.Name && gazetteer.TryGet(mention.Entity, out var entry) && entry.Kind == "de-facto" && entry.State == outer.Entity)
        .DistinctBy(mention => mention.Entity);

    private Mention? ContainerOf(Mention phrase, List<Mention> places) => places.FirstOrDefault(place =>
        place.First > phrase.Head && place.First - phrase.Last <= LongestGap * 2 && board.Card(place.Entity).Type == EntityType.State
        && (place.Form == MentionForm.Demonym && (place.First - phrase.Head <= 3 || Words.Has("direction", _view.Lower(place.Sentence, place.First - 1))) || place.Form == MentionForm.Name && IsIn(phrase, place)));

    // The words right before the container: « dans l'est de l' », « de ».
    private bool IsIn(Mention phrase, Mention place)
    {
        var before = Between(phrase.Sentence, phrase.Head, place.First).Reverse().TakeWhile(word => IsFiller(word) || Words.Has("locating", word)).ToList();
        return before.Exists(word => Words.Has("direction", word)) || before.Exists(word => Words.Has("locating", word)) && place.First - phrase.Head <= 5;
    }

    private static bool Belongs(Mention place, Mention phrase, Mention outer) =>
        place.First > phrase.Head && place.First - phrase.Head <= LongestGap && (place.Last < outer.First || outer.Form == MentionForm.Demonym);

    // « l'Abkhazie et l'Ossétie du Sud, deux territoires de … »
    private bool StandsBefore(Mention place, Mention phrase)
    {
        if (place.Last >= phrase.First || phrase.First - place.Last > LongestGap + 3)
            return false;
        var between = Enumerable.Range(place.Last + 1, phrase.First - place.Last - 1).ToList();
        return between.Exists(token => _view.Lower(place.Sentence, token) == ",") && between.TrueForAll(token => IsJoining(place.Sentence, token));
    }

    private bool IsJoining(int sentence, int token) =>
        _view.Lower(sentence, token) is "," or "et" or "ou" or "une" or "un" || Words.Has("filler", _view.Lower(sentence, token)) || board.NameAt(sentence, token) is { } name && IsInner(name);

    private bool IsContested(Mention phrase) =>
        Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(token => Words.Has("contested", _view.Lower(phrase.Sentence, token)));

    // What the gazetteer knows of both must not speak against it: a place in another state, a town in a town, a continent in anything.
    private bool Fits(Mention inner, Mention outer)
    {
        if (!gazetteer.TryGet(outer.Entity, out var around))
            return true;
        if (around.Kind == "sea")
            return false;
        if (!gazetteer.TryGet(inner.Entity, out var place))
            return true;
        if (place.Kind is "continent" or "sea" || place.Kind == "city" && around.Kind == "city" || place.Kind == "de-facto" && around.Kind == "de-facto")
            return false;
        return place.State is null || place.State == place.Id || around.State is null || place.State == around.State;
    }

    private static StaticFact Fact(Mention inner, Mention outer, double certainty) =>
        new("PART_OF", inner.Entity, outer.Entity, null, inner.Sentence, inner.Span.Cover(outer.Span), certainty);
}
