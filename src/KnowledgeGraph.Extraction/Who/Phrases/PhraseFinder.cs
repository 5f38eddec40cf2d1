using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>
/// Finds noun phrases that stand for states, bodies and people together: « l'armée russe », « le gouvernement », « les rebelles houthis », « l'opposition bélarusse », « le nord du Mali ».
/// </summary>
internal sealed class PhraseFinder(MentionBoard board, Gazetteer gazetteer, HeadNouns heads)
{
    private const double Named = 0.95, Owned = 0.7, Guessed = 0.6, Second = 0.3, Common = 0.8;

    private readonly ArticleView _view = board.View;
    private readonly StateTrail _trail = new(board);
    private readonly BodyReader _bodies = new(board, heads);
    private readonly Dictionary<string, EntityCard> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _organStates = new(StringComparer.Ordinal);

    public void Find()
    {
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens.Where(token => token.Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN))
                FindAt(index, token);
        }
    }

    private void FindAt(int sentence, Token token)
    {
        var noun = _view.Lower(sentence, token.Index);
        if (!heads.IsAny(noun) || IsInsideName(sentence, token.Index))
            return;
        var phrase = NounPhraseReader.Read(_view, sentence, token.Index, allPrepositions: false, _ => false);
        if (heads.IsOrgan(noun) && ReadOrgan(phrase, noun))
            return;
        if (heads.IsAct(noun) && ReadAct(phrase, noun))
            return;
        if (heads.IsPlace(noun) && ReadPlace(phrase, noun))
            return;
        if (heads.IsPolity(noun) && IsDefinite(phrase) && !IsPlural(sentence, token) && ReadPolity(phrase, noun))
            return;
        if (heads.IsBody(noun))
            ReadBody(phrase);
        else if (heads.IsCollective(noun) && !IsResolved(phrase) && (token.Upos != Upos.ADJ || IsNominalised(sentence, token)))
            ReadCollective(phrase);
    }

    // « ces deux régions », whose members are known already.
    private bool IsResolved(NounPhrase phrase) => board.In(phrase.Whole.Sentence)
        .Any(mention => mention.Head == phrase.Head && mention.Form == MentionForm.Nominal && board.Card(mention.Entity).Type != EntityType.Group);

    // « les paramilitaires »
    private bool IsNominalised(int sentence, Token token) =>
        token.Index > 1 && _view.Sentences[sentence][token.Index - 1].Upos is Upos.DET or Upos.NUM;

    private bool IsInsideName(int sentence, int token) => board.NameAt(sentence, token) is { } name && name.First < name.Last;

    private Mention? OwnerIn(NounPhrase phrase) => board.Inside(phrase.Whole)
        .Where(mention => mention.First > phrase.Head || mention.Last < phrase.Head)
        .Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Demonym)
        .FirstOrDefault(mention => board.Card(mention.Entity).Type is EntityType.State or EntityType.Organisation or EntityType.Person || IsRegionOwner(mention));

    private bool IsRegionOwner(Mention mention) => board.Card(mention.Entity).Type == EntityType.Region && mention.Form == MentionForm.Name;

    // « l'armée russe » is Russie; « les forces du Hamas » the Hamas; « l'administration Trump » the state that Trump acts for.
    private bool ReadOrgan(NounPhrase phrase, string noun)
    {
        if (IsRival(phrase))
        {
            AddBoth(phrase, Remembered(phrase, CommonNames.Card(_view, EntityType.Organisation, phrase)), Common);
            return true;
        }
        if (OwnerIn(phrase) is { } owner)
        {
            var card = board.Card(owner.Entity);
            if (card.Type == EntityType.Person && card.ActsFor is { } state && board.Knows(state))
                card = board.Card(state);
            else if (card.Type == EntityType.Person && card.ActsFor is { } unseen && gazetteer.TryGet(unseen, out var entry))
                card = EntityCard.Of(entry);
            if (card.Type == EntityType.Region && heads.IsLocal(noun))
                card = CommonNames.Card(_view, EntityType.Organisation, phrase);
            AddBoth(phrase, card, Named);
            if (card.Type == EntityType.State)
                _organStates[noun] = card.Id;
            return true;
        }
        if (!IsDefinite(phrase) || _view.Sentences[phrase.Whole.Sentence][phrase.Head].Upos != Upos.NOUN)
            return false;
        if (_organStates.TryGetValue(noun, out var before))
            Add(phrase.Whole, phrase.Head, board.Card(before), Owned);
        foreach (var (state, share) in _trail.Before(phrase.Whole.Sentence, phrase.Head).Take(2))
            Add(phrase.Whole, phrase.Head, board.Card(state), share > 0.5 ? Guessed : Second);
        // « les responsables de santé publique » may be a group of their own.
        return !(heads.IsCollective(noun) && phrase.Whole.Last > phrase.Head);
    }

    // « le gouvernement parallèle », « l'armée rebelle »
    private bool IsRival(NounPhrase phrase) =>
        Enumerable.Range(phrase.Head + 1, phrase.Whole.Last - phrase.Head).Any(token => heads.IsRival(_view.Lower(phrase.Whole.Sentence, token)));

    // « l'offensive turque » is Turquie's, « l'offensive de Tripoli » perhaps against it.
    private bool ReadAct(NounPhrase phrase, string noun)
    {
        if (OwnerIn(phrase) is not { } owner || board.Card(owner.Entity).Type == EntityType.Person || owner.Form != MentionForm.Demonym && !heads.IsOwn(noun))
            return false;
        AddBoth(phrase, board.Card(owner.Entity), Named);
        return true;
    }

    // « les pays », « un des rares pays »: the noun itself does not show it.
    private bool IsPlural(int sentence, Token token) => token.Morphology.Has("Number", "Plur")
        || Enumerable.Range(Math.Max(1, token.Index - 3), Math.Min(3, token.Index - 1)).Any(i => _view.Lower(sentence, i) is "les" or "ces" or "des" or "ses" or "leurs" or "nos" or "plusieurs" or "deux" or "trois");

    private bool ReadPolity(NounPhrase phrase, string noun)
    {
        if (phrase.Whole.Last > phrase.Head && OwnerIn(phrase) is { } owner && board.Card(owner.Entity).Type == EntityType.State)
        {
            AddBoth(phrase, board.Card(owner.Entity), Named);
            return true;
        }
        // « le troisième pays », « un pays voisin » are others.
        if (phrase.Core.First < phrase.Core.Last && noun is "pays" or "état" or "nation" or "république")
            return false;
        var likely = _trail.Before(phrase.Whole.Sentence, phrase.Head, state => PlaceNouns.Default.CanMean(noun, board.Card(state), gazetteer));
        foreach (var (state, share) in likely.Take(2))
            Add(phrase.Core, phrase.Head, board.Card(state), share > 0.5 ? Guessed : Second);
        return true;
    }

    // « le nord du Mali », « la province d'Idleb », « la capitale libanaise ».
    private bool ReadPlace(NounPhrase phrase, string noun)
    {
        var inside = board.Inside(phrase.Whole).FirstOrDefault(mention => mention.First > phrase.Head && mention.Form is MentionForm.Name or MentionForm.Demonym or MentionForm.Metonym);
        if (inside is null)
            return false;
        if (noun is "capitale" && gazetteer.TryGet(inside.Entity, out var state) && gazetteer.CapitalOf(state.Id) is { } capital)
        {
            Add(phrase.Whole, phrase.Head, EntityCard.Of(capital), Named);
            return true;
        }
        var named = board.Inside(phrase.Whole).FirstOrDefault(mention => mention.First > phrase.Head && mention.Form == MentionForm.Name && board.Card(mention.Entity).Type == EntityType.Region);
        if (named is not null && noun is "province" or "région" or "ville" or "vallée" or "péninsule" or "plateau" or "île" or "village" or "district" or "gouvernorat" or "oblast" or "archipel" or "localité" or "état" or "enclave" or "territoire" or "cité" or "port")
        {
            var isAround = noun == "région" && gazetteer.TryGet(named.Entity, out var town) && town.Kind == "city";
            Add(phrase.Whole, phrase.Head, isAround ? CommonNames.Card(_view, EntityType.Region, phrase) : board.Card(named.Entity), Named);
            return true;
        }
        AddBoth(phrase, CommonNames.Card(_view, EntityType.Region, phrase), Common);
        return true;
    }

    private void ReadBody(NounPhrase phrase)
    {
        var card = Remembered(phrase, _bodies.Read(phrase));
        if (!card.Id.Contains('@', StringComparison.Ordinal))
            Add(phrase.Whole, phrase.Head, card, phrase.Whole.Last > phrase.Head ? Named : Common);
        else if (phrase.Whole.Last > phrase.Head || IsDefinite(phrase))
            AddBoth(phrase, card, Common);
    }

    private void ReadCollective(NounPhrase phrase)
    {
        var named = board.Inside(phrase.Whole).FirstOrDefault(mention => mention.First > phrase.Head && mention.Form == MentionForm.Name && board.Card(mention.Entity).Type == EntityType.Organisation);
        if (named is not null && named.First == phrase.Head + 1)
        {
            Add(phrase.Whole, phrase.Head, Remembered(phrase, board.Card(named.Entity)), Named);
            return;
        }
        var card = Remembered(phrase, CommonNames.Card(_view, EntityType.Group, phrase));
        AddBoth(phrase, card, Common);
        if (IsQuantified(phrase))
            Add(phrase.Core with { First = phrase.Core.First - 1 }, phrase.Head, card, Common);
    }

    // « les rebelles » after « les rebelles houthis » are the same.
    private EntityCard Remembered(NounPhrase phrase, EntityCard card)
    {
        var noun = _view.Lower(phrase.Whole.Sentence, phrase.Head);
        var isBare = phrase.Whole.Last == phrase.Whole.First && IsDefinite(phrase);
        if (isBare && card.Id.Contains('@', StringComparison.Ordinal) && _byHead.TryGetValue(noun, out var before))
            return before;
        if (!isBare)
            _byHead[noun] = card;
        return card;
    }

    // « plusieurs pays », « certains candidats »
    private bool IsQuantified(NounPhrase phrase) => phrase.Core.First > 1
        && _view.Lower(phrase.Core.Sentence, phrase.Core.First - 1) is "plusieurs" or "certains" or "certaines" or "quelques" or "tout" or "toute" or "tous" or "toutes" or "aucun" or "aucune" or "nos" or "ses" or "leurs";

    // One entity for the phrase with and without its complements and numerals: all are how the article calls it.
    private void AddBoth(NounPhrase phrase, EntityCard card, double certainty)
    {
        Add(phrase.Whole, phrase.Head, card, certainty);
        Add(phrase.Core, phrase.Head, card, certainty);
        Add(phrase.Core with { First = phrase.Head }, phrase.Head, card, certainty);
    }

    private void Add(TokenRange range, int head, EntityCard card, double certainty) => board.Add(range, MentionForm.Nominal, card, certainty, head);

    private bool IsDefinite(NounPhrase phrase)
    {
        var (sentence, before) = (phrase.Whole.Sentence, phrase.Whole.First - 1);
        return before >= 1 && _view.Lower(sentence, before) is "le" or "la" or "l'" or "les" or "son" or "sa" or "ses" or "leur" or "leurs" or "ce" or "cet" or "cette" or "ces";
    }
}
