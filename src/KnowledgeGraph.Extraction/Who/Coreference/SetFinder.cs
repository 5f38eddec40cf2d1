using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>
/// Gives plural phrases the members that they stand for: "ces deux régions" after or before "Donetsk et Lougansk", "les deux pays", "leur indépendance".
/// A numeral must fit the number of members; without one only a word that points back counts.
/// </summary>
internal sealed class SetFinder(MentionBoard board, Gazetteer gazetteer)
{
    private const double Counted = 0.75, Pointed = 0.6;
    private const int Reach = 3, NumeralReach = 3;

    private static readonly WordClasses Words = WordClasses.Read("sets.txt");
    private static readonly string[] Kinds = ["territory", "state", "person"];

    private readonly ArticleView _view = board.View;

    public void Find()
    {
        var sets = Sets().ToList();
        if (sets.Count == 0)
            return;
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens)
                Resolve(index, token, sets);
        }
    }

    private void Resolve(int sentence, Token token, List<EntitySet> sets)
    {
        if (token.Upos is not (Upos.NOUN or Upos.ADJ or Upos.DET))
            return;
        var word = _view.Lower(sentence, token.Index);
        if (token.Upos == Upos.DET)
        {
            if (word is "leur" or "leurs")
                Add(sentence, token.Index, token.Index, Nearest(sets, sentence, token.Index, null, "territory", Reach), MentionForm.Pronoun, Pointed);
            return;
        }
        if (NameStandsAt(sentence, token))
            return;
        var (start, number, points) = Before(sentence, token.Index);
        foreach (var kind in Kinds.Where(kind => Words.Has(kind, word)))
        {
            var found = number is { } count ? Nearest(sets, sentence, token.Index, count, kind, int.MaxValue)
                : points ? Nearest(sets, sentence, token.Index, null, kind, Reach)
                : null;
            if (found is null)
                continue;
            Add(sentence, start, token.Index, found, MentionForm.Nominal, number is null ? Pointed : Counted);
            return;
        }
    }

    private bool NameStandsAt(int sentence, Token token) => board.NameAt(sentence, token.Index) is not null;

    // « ces deux autres régions »: where the phrase begins, what number it gives, whether it points back.
    private (int Start, int? Number, bool Points) Before(int sentence, int token)
    {
        int? number = null;
        for (var i = token - 1; i >= Math.Max(1, token - NumeralReach); i--)
        {
            var word = _view.Lower(sentence, i);
            number ??= NumberOf(word);
            if (Words.Has("pointing", word))
                return (i, number, true);
            if (_view.Sentences[sentence][i].Upos is not (Upos.NUM or Upos.ADJ))
                return (number is null ? token : i + 1, number, false);
        }
        return (token, number, false);
    }

    private static int? NumberOf(string word) => Words.Has("2", word) ? 2 : Words.Has("3", word) ? 3 : Words.Has("4", word) ? 4 : null;

    // The set named last before the place, else the first named after it.
    private EntitySet? Nearest(List<EntitySet> sets, int sentence, int token, int? number, string kind, int reach)
    {
        var fitting = sets.Where(set => (number is null || set.Members.Count == number) && set.Members.All(member => Fits(member, kind))).ToList();
        return fitting.LastOrDefault(set => IsBefore(set, sentence, token) && sentence - set.Sentence <= reach)
            ?? (number is null ? null : fitting.Find(set => !IsBefore(set, sentence, token)));
    }

    private static bool IsBefore(EntitySet set, int sentence, int token) => set.Sentence < sentence || (set.Sentence == sentence && set.Token < token);

    private bool Fits(EntityCard card, string kind) => kind switch
    {
        "person" => card.Type == EntityType.Person,
        "state" => card.Type == EntityType.State,
        _ => card.Type == EntityType.Region || (gazetteer.TryGet(card.Id, out var entry) && entry.Kind == "de-facto"),
    };

    private void Add(int sentence, int first, int last, EntitySet? set, MentionForm form, double certainty)
    {
        foreach (var member in set?.Members ?? [])
            board.Add(new TokenRange(sentence, first, last), form, member, certainty, last, isMember: true);
    }

    private IEnumerable<EntitySet> Sets()
    {
        for (var sentence = 0; sentence < _view.Sentences.Count; sentence++)
        {
            var names = board.In(sentence).Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym)
                .OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last).ThenByDescending(mention => mention.Certainty).ToList();
            foreach (var run in Runs(names))
            {
                var members = run.Select(mention => board.Card(mention.Entity)).DistinctBy(card => card.Id).ToList();
                if (members.Count > 1 && members.Select(card => card.Type == EntityType.Person).Distinct().Count() == 1)
                    yield return new EntitySet(sentence, run[^1].Last, members);
            }
        }
    }

    // Names that follow one another with nothing but commas, « et » and articles between them, the last joined by « et ».
    private IEnumerable<List<Mention>> Runs(List<Mention> names)
    {
        var run = new List<Mention>();
        foreach (var name in names)
        {
            if (run.Count > 0 && name.First <= run[^1].Last)
                continue;
            var joined = run.Count > 0 ? Joins(run[^1], name) : null;
            if (joined is true)
                yield return [.. run, name];
            if (joined is not false)
                run.Clear();
            run.Add(name);
        }
    }

    // Null where something else stands between, else whether « et » does.
    private bool? Joins(Mention left, Mention right)
    {
        var between = Enumerable.Range(left.Last + 1, right.First - left.Last - 1).Select(i => _view.Lower(left.Sentence, i)).ToList();
        return between.Count > 0 && between.TrueForAll(word => Words.Has("between", word)) ? between.Contains("et") : null;
    }
}
