using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>
/// Gives plural phrases the members that they stand for: "ces deux régions" after or before "Donetsk et Lougansk", "les régions de Donetsk et Lougansk", "les deux pays", "leur indépendance".
/// A numeral must fit the number of members; without one only names right behind the phrase or a word that points back count.
/// </summary>
internal sealed class SetFinder(MentionBoard board, Gazetteer gazetteer)
{
    private const double Counted = 0.75, Pointed = 0.6, Spoken = 0.5;
    private const int Reach = 3, NumeralReach = 3, NearestName = 5;

    private static readonly WordClasses Words = WordClasses.Read("sets.txt");
    private static readonly string[] Kinds = ["territory", "state", "person"];

    private readonly ArticleView _view = board.View;
    private readonly List<EntitySet> _sets = [.. new SetReader(board, Words).Read()];
    private readonly ContestedStates _contested = new(board, gazetteer, Words);
    private readonly StateTrail _trail = new(board);

    public void Find()
    {
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens)
                Resolve(index, token);
        }
    }

    private void Resolve(int sentence, Token token)
    {
        var word = _view.Lower(sentence, token.Index);
        if (token.Upos == Upos.DET)
        {
            if (word is "leur" or "leurs" && Nearest(sentence, token.Index, null, "territory", Reach) is { } owners)
                Add(new TokenRange(sentence, token.Index, token.Index), token.Index, owners.Members, MentionForm.Pronoun, Pointed);
            return;
        }
        if (token.Upos is not (Upos.NOUN or Upos.ADJ) || board.NameAt(sentence, token.Index) is not null)
            return;
        var (start, number, points) = Before(sentence, token.Index);
        foreach (var kind in Kinds.Where(kind => Words.Has(kind, word)))
        {
            if (MembersOf(sentence, token.Index, kind, number, points) is not { } found)
                continue;
            AddPhrase(sentence, start, token.Index, found.Members, found.Certainty);
            return;
        }
    }

    private (IReadOnlyList<EntityCard> Members, double Certainty)? MembersOf(int sentence, int token, string kind, int? number, bool points)
    {
        if (Governed(sentence, token, number) is { } behind)
            return (behind.Members, Counted);
        if (kind != "person" && _contested.MembersOf(sentence, token, number) is { Count: > 0 } contested)
            return (contested, Counted);
        if (number is not null && Nearest(sentence, token, number, kind, int.MaxValue) is { } counted)
            return (counted.Members, Counted);
        if (number is null && points && Nearest(sentence, token, null, kind, Reach) is { } pointed)
            return (pointed.Members, Pointed);
        if (kind == "territory" && IsBareDefinite(sentence, token) && Nearest(sentence, token, null, kind, Reach) is { } last && last.Members.All(member => gazetteer.DeFacto(member.Id) is not null))
            return (last.Members, Pointed);
        return kind == "state" && number == 2 && MostSpokenOf(sentence, token) is { } spoken ? (spoken, Spoken) : null;
    }

    // « les régions séparatistes de Donetsk et de Lougansk », « les présidents Poutine et Erdogan »
    private EntitySet? Governed(int sentence, int token, int? number) => _sets.Find(set =>
        set.Sentence == sentence && set.First > token && set.First - token <= NearestName && (number is null || number == set.Members.Count)
        && Enumerable.Range(token + 1, set.First - token - 1).All(i => LeadsToName(sentence, i)));

    private bool LeadsToName(int sentence, int token) =>
        _view.Lower(sentence, token) is "de" or "d'" or "la" or "le" or "l'" or "les" or "»" or "\"" or "”" or ":" || _view.Sentences[sentence][token].Upos == Upos.ADJ;

    // « l'indépendance des régions » after « Donetsk et Lougansk »
    private bool IsBareDefinite(int sentence, int token)
    {
        var tokens = _view.Sentences[sentence].Tokens;
        return token > 1 && _view.Lower(sentence, token - 1) == "les" && (token == tokens.Count || tokens[token].Upos is not (Upos.ADJ or Upos.ADP or Upos.PROPN) );
    }

    // « les deux pays » in an article that speaks of two.
    private List<EntityCard>? MostSpokenOf(int sentence, int token)
    {
        var states = _trail.Before(sentence, token);
        return states.Count > 1 && states[0].Share + states[1].Share > 0.75 && states[1].Share > 0.2
            ? [.. states.Take(2).Select(state => board.Card(state.State))] : null;
    }

    // « ces deux autres régions »: where the phrase begins, what number it gives, whether it points back. « ses deux alliés » are others.
    private (int Start, int? Number, bool Points) Before(int sentence, int token)
    {
        int? number = null;
        var start = token;
        for (var i = token - 1; i >= Math.Max(1, token - NumeralReach); i--)
        {
            var word = _view.Lower(sentence, i);
            if (number is null && NumberOf(word) is { } count)
                (number, start) = (count, i);
            if (Words.Has("pointing", word))
                return (i, number, true);
            if (Words.Has("others", word))
                return (token, null, false);
            if (_view.Sentences[sentence][i].Upos is not (Upos.NUM or Upos.ADJ))
                break;
        }
        return (start, number, false);
    }

    private static int? NumberOf(string word) => Words.Has("2", word) ? 2 : Words.Has("3", word) ? 3 : Words.Has("4", word) ? 4 : null;

    // The set named last before the place, else the first named after it.
    private EntitySet? Nearest(int sentence, int token, int? number, string kind, int reach)
    {
        var fitting = _sets.Where(set => (number is null || set.Members.Count == number) && set.Members.All(member => Fits(member, kind))).ToList();
        return fitting.LastOrDefault(set => IsBefore(set, sentence, token) && sentence - set.Sentence <= reach)
            ?? (number is null ? null : fitting.Find(set => !IsBefore(set, sentence, token)));
    }

    private static bool IsBefore(EntitySet set, int sentence, int token) => set.Sentence < sentence || (set.Sentence == sentence && set.Last < token);

    private bool Fits(EntityCard card, string kind) => kind switch
    {
        "person" => card.Type == EntityType.Person,
        "state" => card.Type == EntityType.State,
        _ => card.Type == EntityType.Region || (gazetteer.TryGet(card.Id, out var entry) && entry.Kind == "de-facto"),
    };

    // With and without the adjectives behind the noun: both are how the article calls them.
    private void AddPhrase(int sentence, int first, int head, IReadOnlyList<EntityCard> members, double certainty)
    {
        var last = NounPhraseReader.Read(_view, sentence, head, allPrepositions: false, token => board.NameAt(sentence, token) is not null).Core.Last;
        Add(new TokenRange(sentence, first, last), head, members, MentionForm.Nominal, certainty);
        Add(new TokenRange(sentence, first, head), head, members, MentionForm.Nominal, certainty);
    }

    private void Add(TokenRange range, int head, IEnumerable<EntityCard> members, MentionForm form, double certainty)
    {
        foreach (var member in members)
            board.Add(range, form, member, certainty, head, isMember: true);
    }
}
