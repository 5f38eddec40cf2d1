using KnowledgeGraph.Extraction.Who.Persons;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>
/// Notes the names that no list knows: those that the language layer tagged as organisations and places, then what is left of capitalised words, typed by what stands before.
/// </summary>
internal sealed class TaggedNameFinder(MentionBoard board, PersonWords words)
{
    private const double Tagged = 0.8, Untagged = 0.5;

    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    public void Find()
    {
        foreach (var index in Enumerable.Range(0, board.View.Sentences.Count))
            _places.UnionWith(CapitalRuns.In(board.View, index, words).Where(IsWhere).Select(board.View.TextOf));
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var name in sentence.Names)
                Note(new TokenRange(index, name.First, name.Last), name.Kind);
            foreach (var run in CapitalRuns.In(board.View, index, words))
                NoteUntagged(run);
        }
    }

    // « à Moulinsart », « en Syldavie »: once said so, a place all over the article.
    private bool IsWhere(TokenRange run)
    {
        if (run.First == 1)
            return false;
        var before = board.View.Lower(run.Sentence, run.First - 1);
        return before is "à" or "vers" or "depuis" or "en" || before is "de" && run.First > 2 && board.View.Lower(run.Sentence, run.First - 2) is "près" or "ville" or "région" or "province" or "village" or "habitants";
    }

    private void NoteUntagged(TokenRange run)
    {
        var (sentence, first) = (run.Sentence, run.First);
        if (Enumerable.Range(first, run.Last - first + 1).Any(token => board.NameAt(sentence, token) is not null) || !IsProper(run) || IsPortfolio(run) || IsCommonNoun(run))
            return;
        var text = board.View.TextOf(run);
        var type = _places.Contains(text) ? EntityType.Region : EntityType.Organisation;
        board.Add(run, MentionForm.Name, new EntityCard(EntityIds.For(type, text), type, text, []), Untagged);
    }

    // A word that only begins a sentence is no name, unless it is an acronym or a proper noun to the tagger.
    private bool IsProper(TokenRange run)
    {
        var tokens = Enumerable.Range(run.First, run.Last - run.First + 1).Select(token => board.View.Sentences[run.Sentence][token]).ToList();
        return tokens.Exists(token => token.Upos is Upos.PROPN or Upos.X && token.Form.Length > 2 && !words.AnnouncesName(token.Form.ToLowerInvariant()));
    }

    // « les Etats », « le Gouvernement »
    private bool IsCommonNoun(TokenRange run) => run.First == run.Last && HeadNouns.Default.IsAny(board.View.Lower(run.Sentence, run.First));

    // « le ministère de la Justice », « la secrétaire d'État à la Santé » name no Justice and no Santé.
    private bool IsPortfolio(TokenRange range) => Enumerable.Range(Math.Max(1, range.First - 5), range.First - Math.Max(1, range.First - 5))
        .Any(token => board.View.Lower(range.Sentence, token) is var word && (word.StartsWith("minist", StringComparison.Ordinal) || word.StartsWith("secrétaire", StringComparison.Ordinal))
            && Enumerable.Range(token + 1, range.First - token - 1).All(between => board.View.Sentences[range.Sentence][between].Upos is Upos.ADP or Upos.DET or Upos.ADJ or Upos.PROPN or Upos.NOUN)
            && board.View.Lower(range.Sentence, range.First - 1) is "de" or "la" or "l'" or "le" or "les");

    private void Note(TokenRange range, NameKind kind)
    {
        if (board.NameAt(range.Sentence, range.First) is { } known && known.First <= range.First && range.Last <= known.Last)
            return;
        if (IsPortfolio(range))
            return;
        var text = board.View.TextOf(range);
        var type = kind switch { NameKind.Organisation => EntityType.Organisation, NameKind.Place => EntityType.Region, _ => EntityType.Person };
        if (type != EntityType.Person && text.Any(char.IsLetter))
            board.Add(range, MentionForm.Name, new EntityCard(EntityIds.For(type, text), type, text, []), Tagged);
    }
}
