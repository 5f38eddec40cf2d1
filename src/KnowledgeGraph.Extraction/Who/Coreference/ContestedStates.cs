using KnowledgeGraph.Extraction.Who.Gazetteers;

namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>
/// Says which self-proclaimed states a phrase means: "deux régions séparatistes de l'est de l'Ukraine". Those that the article names, else those that the gazetteer knows of the state around,
/// and only where their number is the one that the phrase gives.
/// </summary>
internal sealed class ContestedStates(MentionBoard board, Gazetteer gazetteer, WordClasses words)
{
    private const int AdjectiveReach = 4, StateReach = 14;

    private readonly ArticleView _view = board.View;

    private readonly Lazy<List<GazetteerEntry>> _named = new(() =>
        [.. board.All.Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Entity).Distinct().Select(gazetteer.DeFacto).OfType<GazetteerEntry>()]);

    /// <summary>The members, or none where the phrase speaks of no contested states or leaves open of which.</summary>
    public IReadOnlyList<EntityCard> MembersOf(int sentence, int token, int? number)
    {
        if (!IsContested(sentence, token))
            return [];
        var around = StateBehind(sentence, token);
        var named = _named.Value.Where(entry => around is null || entry.State == around).ToList();
        if (number is null)
            return named.Count > 1 && named.TrueForAll(entry => entry.State == named[0].State) && IsDefinite(sentence, token) ? Cards(named) : [];
        if (named.Count == number)
            return Cards(named);
        var known = gazetteer.Entries.Where(entry => entry.Kind == "de-facto" && entry.State == around).ToList();
        return around is not null && known.Count == number ? Cards(known) : [];
    }

    private static List<EntityCard> Cards(IEnumerable<GazetteerEntry> entries) => [.. entries.Select(EntityCard.Of)];

    private bool IsContested(int sentence, int token)
    {
        var last = Math.Min(_view.Sentences[sentence].Tokens.Count, token + AdjectiveReach);
        return Enumerable.Range(token + 1, last - token).TakeWhile(i => _view.Sentences[sentence][i].Upos is not (Text.Upos.VERB or Text.Upos.ADP) || words.Has("contested", _view.Lower(sentence, i)))
            .Any(i => words.Has("contested", _view.Lower(sentence, i)));
    }

    private bool IsDefinite(int sentence, int token) => token > 1 && _view.Lower(sentence, token - 1) is "les" or "ces";

    private string? StateBehind(int sentence, int token) => board.In(sentence)
        .Where(mention => mention.First > token && mention.First - token <= StateReach && mention.Form is MentionForm.Name or MentionForm.Demonym)
        .Where(mention => gazetteer.Entries.Any(entry => entry.Kind == "de-facto" && entry.State == mention.Entity))
        .MinBy(mention => mention.First)?.Entity;
}
