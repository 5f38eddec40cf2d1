using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Coreference;

/// <summary>Gives pronouns, possessives and « le mouvement », « ce dernier » the entities that they may stand for, with the certainty of each.</summary>
internal sealed class PronounFinder(MentionBoard board, Gazetteer gazetteer, WordClasses words)
{
    private const int MostCandidates = 2;
    private const double LeastShare = 0.2, Surest = 0.75;

    public static WordClasses Words { get; } = WordClasses.Read("pronouns.txt");

    private readonly ArticleView _view = board.View;
    private readonly AntecedentRanker _ranker = new(board);

    public void Find()
    {
        var found = new List<(TokenRange Range, MentionForm Form, EntityCard Card, double Certainty)>();
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens)
            {
                if (FitOf(index, token) is { } fit)
                    found.AddRange(Candidates(index, token, fit));
            }
        }
        foreach (var (range, form, card, certainty) in found)
            board.Add(range, form, card, certainty, range.Last);
    }

    private IEnumerable<(TokenRange, MentionForm, EntityCard, double)> Candidates(int sentence, Token token, Func<EntityCard, double> fit)
    {
        var form = token.Upos is Upos.PRON or Upos.DET ? MentionForm.Pronoun : MentionForm.Nominal;
        return _ranker.Rank(sentence, token.Index, fit).Take(MostCandidates).Where(candidate => candidate.Share >= LeastShare)
            .Select(candidate => (new TokenRange(sentence, token.Index, token.Index), form, candidate.Card, Surest * candidate.Share));
    }

    private Func<EntityCard, double>? FitOf(int sentence, Token token)
    {
        var word = _view.Lower(sentence, token.Index).TrimStart('-');
        if (word.StartsWith("t-", StringComparison.Ordinal))
            word = word[2..];
        return token.Upos switch
        {
            Upos.PRON => PronounFit(sentence, token, word),
            Upos.DET when words.Has("possessive", word) => card => IsPlural(card) ? 0.2 : ActorWeight(card),
            Upos.DET when words.Has("possessive-plural", word) => card => IsPlural(card) ? 1.5 : 0.3,
            Upos.NOUN or Upos.ADJ when board.NameAt(sentence, token.Index) is null => NominalFit(sentence, token, word),
            _ => null,
        };
    }

    private Func<EntityCard, double>? PronounFit(int sentence, Token token, string word)
    {
        if (words.Has("masculine", word))
            return IsImpersonal(sentence, token) ? null : card => IsPlural(card) || card.Gender == "f" ? 0 : ActorWeight(card);
        if (words.Has("feminine", word))
            return card => IsPlural(card) || card.Gender == "m" ? 0 : ActorWeight(card);
        if (words.Has("plural", word))
            return card => IsPlural(card) ? 1.5 : card.Type == EntityType.Organisation ? 0.5 : 0;
        if (words.Has("object", word) && token.BaseRelation is "obj" or "iobj")
            return card => ActorWeight(card) * 0.8;
        if (words.Has("demonstrative", word) && PresentsState(sentence, token))
            return card => card.Type == EntityType.State ? 1 : 0;
        return null;
    }

    // « C'était l'un des rares pays à reconnaître… »: what is called a country is the one just spoken of.
    private bool PresentsState(int sentence, Token token)
    {
        var tree = _view.Sentences[sentence];
        if (token.BaseRelation != "nsubj" || tree.HeadOf(token) is not { } predicate)
            return false;
        var children = tree.ChildrenOf(predicate.Index).ToList();
        return children.Exists(child => child.BaseRelation == "cop")
            && children.Where(child => child.BaseRelation == "nmod").Prepend(predicate).Any(noun => words.Has("state", noun.Lemma));
    }

    // « le mouvement », « ce dernier », « cette organisation »: alone behind an article, no name behind it.
    private Func<EntityCard, double>? NominalFit(int sentence, Token token, string word)
    {
        if (token.Index == 1 || !IsDefinite(_view.Lower(sentence, token.Index - 1)) || board.In(sentence).Any(mention => mention.Head == token.Index && mention.Last > mention.First))
            return null;
        if (word is "dernier" or "dernière")
            return IsAlone(sentence, token) ? card => IsPlural(card) || card.Gender == (word == "dernier" ? "f" : "m") ? 0 : ActorWeight(card) : null;
        if (!IsAlone(sentence, token))
            return null;
        if (words.Has("organisation", word))
            return card => card.Type == EntityType.Organisation && !card.Id.Contains('@', StringComparison.Ordinal) ? 1 : 0;
        if (words.Has("person", word))
            return card => card.Type == EntityType.Person ? 1 : 0;
        return words.Has("place", word) ? card => IsNamedPlace(card) && PlaceNouns.Default.CanMean(word, card, gazetteer) ? 1 : 0 : null;
    }

    private bool IsNamedPlace(EntityCard card) =>
        card.Type == EntityType.Region && !card.Id.Contains('@', StringComparison.Ordinal) || gazetteer.DeFacto(card.Id) is not null;

    private static bool IsDefinite(string word) => word is "le" or "la" or "l'" or "ce" or "cet" or "cette";

    private bool IsAlone(int sentence, Token token)
    {
        var tokens = _view.Sentences[sentence].Tokens;
        return token.Index == tokens.Count || tokens[token.Index].Upos is not (Upos.ADJ or Upos.PROPN or Upos.NOUN or Upos.X) && _view.Lower(sentence, token.Index + 1) is not ("de" or "d'" or "des");
    }

    private bool IsImpersonal(int sentence, Token token)
    {
        var next = token.Index < _view.Sentences[sentence].Tokens.Count ? _view.Lower(sentence, token.Index + 1) : "";
        return token.Relation.StartsWith("expl", StringComparison.Ordinal) || words.Has("impersonal", next);
    }

    private static bool IsPlural(EntityCard card) => card.Type == EntityType.Group || card.Gender.EndsWith('p') || card.Type == EntityType.Organisation && card.Label.EndsWith('s') && !card.Label.Contains(' ', StringComparison.Ordinal);

    // Who acts and is spoken of again.
    private static double ActorWeight(EntityCard card) => card.Type switch
    {
        EntityType.Person => 1.3,
        EntityType.State => 1,
        EntityType.Organisation => 0.9,
        EntityType.Group => 0.3,
        _ => 0.3,
    };
}
