using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Phrases;

/// <summary>Finds organisations named by a capitalised common noun and its complements: « Conseil américain de l'éducation », « Observatoire syrien des droits de l'homme ».</summary>
internal sealed class BodyNameFinder(MentionBoard board, HeadNouns heads)
{
    private const double Certainty = 0.85;

    private readonly ArticleView _view = board.View;

    public void Find()
    {
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens.Where(token => char.IsUpper(token.Form[0]) && heads.IsBody(_view.Lower(index, token.Index))))
                FindAt(index, token);
        }
    }

    private void FindAt(int sentence, Token token)
    {
        var known = board.NameAt(sentence, token.Index);
        if (known is not null && known.First < known.Last && board.Card(known.Entity).Type != EntityType.Organisation)
            return;
        var phrase = NounPhraseReader.Read(_view, sentence, token.Index, allPrepositions: true, next => IsPerson(sentence, next));
        if (phrase.Whole.Last == token.Index || known is not null && phrase.Whole.Last <= known.Last)
            return;
        var range = phrase.Whole with { First = token.Index };
        var text = _view.TextOf(range);
        board.Add(range, MentionForm.Name, new EntityCard(EntityIds.For(EntityType.Organisation, text), EntityType.Organisation, text, []), Certainty, token.Index);
    }

    private bool IsPerson(int sentence, int token) => board.NameAt(sentence, token) is { } name && board.Card(name.Entity).Type == EntityType.Person;
}
