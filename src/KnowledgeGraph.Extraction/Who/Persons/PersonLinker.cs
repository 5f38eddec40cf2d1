using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>Notes the persons' names and, all over the article, the surnames of those whom it names in full.</summary>
internal sealed class PersonLinker(MentionBoard board, PersonRegister register)
{
    private const double Sure = 1, Surname = 0.95;

    public void Link(IReadOnlyList<PersonName> names)
    {
        foreach (var name in names)
            board.Add(name.Range, MentionForm.Name, register.Person(name), name.IsFull ? Sure : Surname);
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var token in sentence.Tokens.Where(token => token.Form.Length > 1 && char.IsUpper(token.Form[0]) && token.Upos is Upos.PROPN or Upos.X or Upos.NOUN or Upos.ADJ))
                LinkSurname(index, token);
        }
    }

    private void LinkSurname(int sentence, Token token)
    {
        if (board.NameAt(sentence, token.Index) is null && register.Short(NameFolding.FoldWords(token.Form)) is { } person)
            board.Add(new TokenRange(sentence, token.Index, token.Index), MentionForm.Name, person, Surname);
    }
}
