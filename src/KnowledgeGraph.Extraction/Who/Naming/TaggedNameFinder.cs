using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Notes the names of organisations and places that the language layer tagged and no list knows.</summary>
internal sealed class TaggedNameFinder(MentionBoard board)
{
    private const double Tagged = 0.8;

    public void Find()
    {
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var name in sentence.Names)
                Note(new TokenRange(index, name.First, name.Last), name.Kind);
        }
    }

    private void Note(TokenRange range, NameKind kind)
    {
        if (board.NameAt(range.Sentence, range.First) is { } known && known.First <= range.First && range.Last <= known.Last)
            return;
        var text = board.View.TextOf(range);
        var type = kind switch { NameKind.Organisation => EntityType.Organisation, NameKind.Place => EntityType.Region, _ => EntityType.Person };
        if (type != EntityType.Person && text.Any(char.IsLetter))
            board.Add(range, MentionForm.Name, new EntityCard(EntityIds.For(type, text), type, text, []), Tagged);
    }
}
