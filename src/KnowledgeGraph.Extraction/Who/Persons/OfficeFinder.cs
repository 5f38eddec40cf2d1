using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// Ties offices to persons: first those whose holder stands beside them, which also tells whom the person acts for; then « le président russe » without a name, which means a person of the article
/// or whoever held the office on the day, and the state.
/// </summary>
internal sealed class OfficeFinder(MentionBoard board, Gazetteer gazetteer, PersonRegister persons, OfficeReader reader)
{
    // Offices that exist once: « le pape ».
    private static readonly Dictionary<string, string> Sole = DataFile.Rows("sole-offices.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private const double Told = 0.9, Dated = 0.6, ForTheState = 0.6, Guessed = 0.9;

    private readonly ArticleView _view = board.View;
    private readonly BodyReader _bodies = new(board, HeadNouns.Default);
    private readonly List<OfficeReading> _readings = [];
    private readonly List<OfficePhrase> _unnamed = [];
    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);

    public IReadOnlyList<OfficeReading> Find()
    {
        var trail = new StateTrail(board);
        var named = new List<OfficePhrase>();
        for (var sentence = 0; sentence < _view.Sentences.Count; sentence++)
        {
            foreach (var office in reader.Phrases(sentence).ToList())
            {
                if (office.Holder is null)
                    _unnamed.Add(office);
                else
                    named.Add(office);
            }
        }
        // Those that say whose office it is first: they tell it for the others.
        foreach (var office in named.Where(office => OwnerIn(office.Phrase) is not null))
            ReadNamed(office, trail);
        foreach (var office in named.Where(office => OwnerIn(office.Phrase) is null))
            ReadNamed(office, trail);
        foreach (var office in _unnamed)
            ReadUnnamed(office, trail);
        return _readings;
    }

    private void ReadNamed(OfficePhrase office, StateTrail trail)
    {
        var (name, certainty) = office.Holder!.Value;
        var (of, sure) = PrincipalOf(office.Phrase, name.Entity, trail);
        var phrase = office.Phrase.Whole;
        var evidence = phrase with { First = Math.Min(phrase.First, name.First), Last = Math.Max(phrase.Last, name.Last) };
        if (IsOffice(office.Phrase))
            _readings.Add(new OfficeReading(name.Entity, RoleOf(office, name.Entity), of, phrase, evidence, certainty * sure));
        board.Add(phrase, MentionForm.Nominal, board.Card(name.Entity), Told, office.Phrase.Head);
        if (of is not null && sure >= 1)
            _told.TryAdd(name.Entity, of);
        var card = board.Card(name.Entity);
        if (of is not null && (card.ActsFor is null || sure >= Told && !reader.IsFormer(office.Phrase)))
            board.Put(card with { ActsFor = of });
    }

    // « sa collègue Anna Martin » holds no office, « sa collègue des Finances » does; a member is no official.
    private bool IsOffice(NounPhrase phrase) => PersonWords.Default.OfficeOf(_view.Lower(phrase.Whole.Sentence, phrase.Head)) switch
    {
        "membre" => false,
        "collègue" => phrase.Whole.Last > phrase.Head,
        _ => true,
    };

    // « son prédécesseur Barack Obama » held the office that the list knows.
    private string RoleOf(OfficePhrase office, string person)
    {
        var isPredecessor = _view.Lower(office.Phrase.Whole.Sentence, office.Phrase.Head).StartsWith("prédécesseur", StringComparison.Ordinal);
        return isPredecessor && gazetteer.Officials.Find(board.Card(person).Label)?.OfficeOn(null) is { Role.Length: > 0 } held ? "ancien " + held.Role : reader.RoleOf(office.Phrase);
    }

    // Whose office it is: named in the phrase, else known of the person, else what the article speaks of.
    private (string? Of, double Certainty) PrincipalOf(NounPhrase phrase, string person, StateTrail trail)
    {
        if (OwnerIn(phrase) is { } owner)
            return (owner, 1);
        if (_told.TryGetValue(person, out var told))
            return (told, Told);
        if (Sole.TryGetValue(_view.Lower(phrase.Whole.Sentence, phrase.Head), out var always) && gazetteer.TryGet(always, out var seat))
        {
            board.PutIfNew(EntityCard.Of(seat));
            return (always, Told);
        }
        if (board.Card(person).ActsFor is { } known && gazetteer.TryGet(known, out var entry))
        {
            board.PutIfNew(EntityCard.Of(entry));
            return (known, Told);
        }
        if (PersonWords.Default.IsAnyones(_view.Lower(phrase.Whole.Sentence, phrase.Head)))
            return (null, 0);
        var likely = trail.Before(phrase.Whole.Sentence, phrase.Head);
        return likely.Count > 0 ? (likely[0].State, Guessed * likely[0].Share) : (null, 0);
    }

    private string? OwnerIn(NounPhrase phrase)
    {
        var owners = board.Inside(phrase.Whole)
            .Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Demonym && board.Card(mention.Entity).Type != EntityType.Person)
            .Where(mention => !reader.IsPosting(mention));
        // A mayor is a city's, an ambassador a state's.
        var local = _view.Lower(phrase.Whole.Sentence, phrase.Head) is "maire" or "ex-maire" or "gouverneur" or "gouverneure" or "préfet" or "archevêque" or "évêque";
        if (local)
            return owners.OrderBy(mention => board.Card(mention.Entity).Type == EntityType.Region ? 0 : 1).FirstOrDefault()?.Entity;
        return BodyIn(phrase) ?? owners.FirstOrDefault()?.Entity;
    }

    // « le chef du mouvement libanais Hezbollah », « le président du Parlement »: the body before its country.
    private string? BodyIn(NounPhrase phrase)
    {
        var sentence = phrase.Whole.Sentence;
        for (var i = phrase.Core.Last + 1; i <= phrase.Whole.Last; i++)
        {
            if (_view.Lower(sentence, i) is "à" or "auprès" or "chargé" or "chargée" or "pour" or "sur")
                return null;
            if (_view.Sentences[sentence][i].Upos is not (Upos.NOUN or Upos.PROPN or Upos.X) || _bodies.At(sentence, i, phrase.Whole.Last) is not { } body)
                continue;
            board.PutIfNew(body);
            return body.Id;
        }
        return null;
    }

    private void ReadUnnamed(OfficePhrase office, StateTrail trail)
    {
        var phrase = office.Phrase;
        if (PersonWords.Default.IsOffices(_view.Lower(phrase.Whole.Sentence, phrase.Head)))
        {
            ReadSeveral(office);
            return;
        }
        var owner = OwnerIn(phrase);
        var rank = RankOf(phrase);
        var determiner = phrase.Whole.First > 1 ? _view.Lower(phrase.Whole.Sentence, phrase.Whole.First - 1) : "";
        // « un ministre » is nobody yet, « son ambassadeur » somebody of the possessor's.
        var isKnown = determiner is not ("un" or "une" or "des" or "deux" or "son" or "sa" or "leur" or "ses" or "leurs");
        var state = owner ?? MainState(phrase, trail);
        var holder = isKnown ? _readings.LastOrDefault(reading => IsSameOffice(reading, phrase, owner)) ?? _readings.LastOrDefault(reading => IsSameRank(reading, rank, state)) : null;
        if (holder is not null)
            board.Add(phrase.Whole, MentionForm.Nominal, board.Card(holder.Person), Told, phrase.Head);
        else if (isKnown && rank is not null && DatedHolder(state, rank) is { } official)
        {
            // « Trump … le président américain »: the article names him and his office, never side by side.
            if (board.Knows(official.Id) && state is not null)
                _readings.Add(new OfficeReading(official.Id, reader.RoleOf(phrase), state, phrase.Whole, phrase.Whole, Dated));
            board.Add(phrase.Whole, MentionForm.Nominal, board.PutIfNew(persons.CardOf(official)), Dated, phrase.Head);
        }
        if (owner is not null)
            board.Add(phrase.Whole, MentionForm.Nominal, board.Card(owner), ForTheState, phrase.Head);
    }

    // « les présidents russe et turc »: whoever held the office in each state that day.
    private void ReadSeveral(OfficePhrase office)
    {
        var phrase = office.Phrase;
        var states = board.Inside(phrase.Core).Where(mention => mention.Form == MentionForm.Demonym).Select(mention => mention.Entity).Distinct().ToList();
        if (states.Count < 2 || RankOf(phrase) is not { } rank)
            return;
        foreach (var state in states)
        {
            if (DatedHolder(state, rank) is not { } official)
                continue;
            if (board.Knows(official.Id))
                _readings.Add(new OfficeReading(official.Id, PersonWords.Default.OfficeOf(_view.Lower(phrase.Whole.Sentence, phrase.Head))!, state, phrase.Whole, phrase.Whole, Dated));
            board.Add(phrase.Whole, MentionForm.Nominal, board.PutIfNew(persons.CardOf(official)), Dated, phrase.Head, isMember: true);
        }
    }

    private bool IsSameOffice(OfficeReading reading, NounPhrase phrase, string? owner)
    {
        var (sentence, head) = (phrase.Whole.Sentence, phrase.Head);
        var isBare = phrase.Whole.Last == head;
        var same = isBare && board.View.Lower(sentence, head) == HeadWord(reading)
            || NameFolding.FoldWords(reader.RoleOf(phrase)) == NameFolding.FoldWords(reading.Role);
        return same && (owner is null || reading.Of == owner);
    }

    private static bool IsSameRank(OfficeReading reading, string? rank, string? state) =>
        rank is not null && reading.Of == state && OfficeRanks.Of(reading.Role) == rank;

    private static string HeadWord(OfficeReading reading) => reading.Role.Split(' ').FirstOrDefault(word => word is not ("ancien" or "premier" or "Premier"), "").ToLowerInvariant();

    private static string? MainState(NounPhrase phrase, StateTrail trail) => trail.Before(phrase.Whole.Sentence, phrase.Head).Select(likely => likely.State).FirstOrDefault();

    private Official? DatedHolder(string? state, string rank) => state is null || _view.Published is not { } date ? null
        : gazetteer.Officials.Holder(state, board.Card(state).Type == EntityType.Organisation && rank == "head-of-state" ? "head-of-organisation" : rank, date);

    private string? RankOf(NounPhrase phrase) => OfficeRanks.Of(_view.TextOf(phrase.Whole));
}
