using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>
/// Reads which body a common noun means: the one named behind it (« le mouvement Hezbollah », « la commission de la Cédéao »), one that the article names by that noun (« la Commission »), else one of the article's own.
/// </summary>
internal sealed class BodyReader(MentionBoard board, HeadNouns heads)
{
    private const int FarthestName = 3, Near = 2;

    private static readonly WordClasses PronounWords = WordClasses.Read("pronouns.txt");

    private readonly ArticleView _view = board.View;

    /// <summary>The body at a noun, or null where the noun names none. The phrase ends at <paramref name="last"/> at the latest.</summary>
    public EntityCard? At(int sentence, int token, int last)
    {
        if (board.NameAt(sentence, token) is { } name)
            return board.Card(name.Entity) is { Type: EntityType.Organisation } known ? known : null;
        var noun = _view.Lower(sentence, token);
        if (!heads.IsBody(noun) || heads.IsOrgan(noun))
            return null;
        return Read(NounPhraseReader.Read(_view, sentence, token, allPrepositions: false, next => next > last));
    }

    public EntityCard Read(NounPhrase phrase)
    {
        var named = board.Inside(phrase.Whole).FirstOrDefault(mention => mention.First > phrase.Head && mention.Form == MentionForm.Name && board.Card(mention.Entity).Type == EntityType.Organisation);
        if (named is not null && named.Last >= phrase.Whole.Last && (IsApposed(named) || named.First - phrase.Head <= FarthestName))
            return IsApposed(named) ? board.Card(named.Entity) : CommonNames.Card(_view, EntityType.Organisation, phrase);
        var isBare = phrase.Whole.Last == phrase.Whole.First && phrase.Head > 1 && _view.Lower(phrase.Whole.Sentence, phrase.Head - 1) is "le" or "la" or "l'" or "ce" or "cet" or "cette";
        return isBare && (NamedBefore(phrase) ?? SpokenOf(phrase)) is { } before ? before : CommonNames.Card(_view, EntityType.Organisation, phrase);
    }

    // « l'agence officielle KCNA »; but « le conseil de l'ONU » is a body of its own.
    private bool IsApposed(Mention name) =>
        _view.Sentences[name.Sentence][name.First - 1].Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.PUNCT;

    // « la Commission » after « la Commission européenne »
    private EntityCard? NamedBefore(NounPhrase phrase)
    {
        var noun = NameFolding.FoldWords(_view.Sentences[phrase.Whole.Sentence][phrase.Head].Form);
        return board.All
            .Where(mention => mention.Form == MentionForm.Name && (mention.Sentence, mention.First).CompareTo((phrase.Whole.Sentence, phrase.Head)) < 0)
            .Where(mention => board.Card(mention.Entity).Type == EntityType.Organisation && NameFolding.FoldWords(_view.TextOf(new TokenRange(mention.Sentence, mention.First, mention.First))) == noun)
            .Select(mention => board.Card(mention.Entity)).LastOrDefault();
    }

    // « cette association » right after one that has a name
    private EntityCard? SpokenOf(NounPhrase phrase)
    {
        var (sentence, noun) = (phrase.Whole.Sentence, _view.Lower(phrase.Whole.Sentence, phrase.Head));
        if (!PronounWords.Has("organisation", noun) || _view.Lower(sentence, phrase.Head - 1) is not ("ce" or "cet" or "cette"))
            return null;
        return Enumerable.Range(Math.Max(0, sentence - Near), Math.Min(sentence, Near) + 1).SelectMany(board.In)
            .Where(mention => mention.Form == MentionForm.Name && (mention.Sentence < sentence || mention.Last < phrase.Head))
            .Select(mention => board.Card(mention.Entity)).LastOrDefault(card => card.Type == EntityType.Organisation);
    }
}
