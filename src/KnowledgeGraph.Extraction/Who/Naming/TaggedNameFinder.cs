using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>
/// Notes the names that no list knows: those that the language layer tagged as organisations and places, then what is left of capitalised words, typed by what stands before.
/// </summary>
internal sealed class TaggedNameFinder(MentionBoard board, PersonWords words)
{
    private const double Tagged = 0.8, Untagged = 0.5;

    public void Find()
    {
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var name in sentence.Names)
                Note(new TokenRange(index, name.First, name.Last), name.Kind);
            foreach (var run in CapitalRuns.In(board.View, index, words))
                NoteUntagged(run);
        }
    }

    private void NoteUntagged(TokenRange run)
    {
        var (sentence, first) = (run.Sentence, run.First);
        if (Enumerable.Range(first, run.Last - first + 1).Any(token => board.NameAt(sentence, token) is not null) || !IsProper(run))
            return;
        var text = board.View.TextOf(run);
        var before = first > 1 ? board.View.Lower(sentence, first - 1) : "";
        var type = before is "à" or "vers" or "près" or "depuis" ? EntityType.Region : EntityType.Organisation;
        board.Add(run, MentionForm.Name, new EntityCard(EntityIds.For(type, text), type, text, []), Untagged);
    }

    // A word that only begins a sentence is no name, unless it is an acronym or a proper noun to the tagger.
    private bool IsProper(TokenRange run)
    {
        var tokens = Enumerable.Range(run.First, run.Last - run.First + 1).Select(token => board.View.Sentences[run.Sentence][token]).ToList();
        return tokens.Exists(token => token.Upos is Upos.PROPN or Upos.X && token.Form.Length > 2 && !words.AnnouncesName(token.Form.ToLowerInvariant()));
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
