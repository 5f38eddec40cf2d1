using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Finds demonyms as adjective or noun, also inside longer names, and both halves of compounds (« franco-allemand »).</summary>
internal sealed class DemonymFinder
{
    private const double Sure = 0.95, Shared = 0.5;

    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, string> _prefixes;

    public DemonymFinder(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _prefixes = DataFile.Rows("compound-demonyms.tsv", 2).ToDictionary(row => NameFolding.FoldWords(row[0]), row => row[1], StringComparer.Ordinal);
    }

    public void Find(MentionBoard board)
    {
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Form.Length > 3 && token.Upos is not (Upos.VERB or Upos.AUX or Upos.ADP or Upos.ADV))
                    Note(board, new TokenRange(index, token.Index, token.Index), token.Form);
            }
        }
    }

    private void Note(MentionBoard board, TokenRange range, string form)
    {
        if (board.NameAt(range.Sentence, range.First) is { } name && (name.First == range.First && name.Last == range.Last || board.Card(name.Entity).Type == EntityType.Person))
            return;
        var states = StatesOf(form);
        foreach (var state in states)
        {
            if (_gazetteer.TryGet(state, out var entry))
                board.Add(range, MentionForm.Demonym, EntityCard.Of(entry), states.Count == 1 || form.Contains('-', StringComparison.Ordinal) ? Sure : Shared);
        }
    }

    private IReadOnlyList<string> StatesOf(string form)
    {
        var folded = NameFolding.FoldWords(form);
        var known = _gazetteer.StatesOf(folded);
        if (known.Count > 0)
            return known.Count > 1 ? [known[0]] : known;
        var hyphen = folded.IndexOf(' ', StringComparison.Ordinal);
        if (hyphen < 0 || !_prefixes.TryGetValue(folded[..hyphen], out var first))
            return [];
        return [first, .. _gazetteer.StatesOf(folded[(hyphen + 1)..]).Take(1)];
    }
}
