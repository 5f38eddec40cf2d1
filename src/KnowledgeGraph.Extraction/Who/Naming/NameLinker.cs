using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>
/// Decides what a name of the gazetteer stands for. A capital is its state where it acts and a place where something happens in it; where that is not clear both readings are given.
/// </summary>
internal sealed class NameLinker(Gazetteer gazetteer)
{
    private const double Sure = 1, Acting = 0.9, Unclear = 0.6, Unlikely = 0.3;

    private static readonly HashSet<string> LocativePrepositions =
        ["à", "depuis", "vers", "en", "dans", "près", "autour", "hors", "jusque", "jusqu'", "sur", "via"];

    private static readonly string[] Statehood = ["separatis", "autoproclam", "independan", "republique", "reconn"];

    public static void Link(MentionBoard board, IEnumerable<NameMatch> matches)
    {
        // « Florence Parly » holds no city, « Vladimir Poutine » stands whole.
        foreach (var match in matches.Where(match => board.NameAt(match.Range.Sentence, match.Range.First) is null))
            LinkOne(board, match);
    }

    private static void LinkOne(MentionBoard board, NameMatch match)
    {
        var metonym = match.Readings.FirstOrDefault(reading => reading.Form == MentionForm.Metonym);
        var name = match.Readings.FirstOrDefault(reading => reading.Form == MentionForm.Name);
        if (metonym is null && name is not null)
        {
            board.Add(match.Range, MentionForm.Name, EntityCard.Of(name.Entry), Sure);
            return;
        }
        if (metonym is null)
            return;
        if (name is { Entry.Type: EntityType.State })
        {
            // « Luxembourg », « Singapour »: the state and its capital share the name.
            board.Add(match.Range, MentionForm.Name, EntityCard.Of(name.Entry), Sure);
            return;
        }
        var (acts, place) = name is null ? (Sure, 0) : Certainties(board.View, match.Range);
        board.Add(match.Range, MentionForm.Metonym, EntityCard.Of(metonym.Entry), acts);
        if (name is not null && place > 0)
            board.Add(match.Range, MentionForm.Name, EntityCard.Of(name.Entry), place);
    }

    // How sure it is that the capital acts, and that it is the place; 0 where it cannot be.
    private static (double Acts, double Place) Certainties(ArticleView view, TokenRange range)
    {
        var sentence = view.Sentences[range.Sentence];
        var head = sentence[view.HeadOf(range)];
        if (head.Relation == "obl:agent" || head.Relation == "nsubj" && IsAct(sentence, head))
            return (Sure, 0);
        if (head.Relation is "nsubj" or "nsubj:pass" or "nsubj:outer")
            return (Acting, Unlikely);
        var before = range.First > 1 ? view.Lower(range.Sentence, range.First - 1) : "";
        if (LocativePrepositions.Contains(before))
            return (Unlikely, Acting);
        return before is "entre" or "par" or "et" or "avec" or "contre" ? (Acting, Unlikely) : (Unclear + 0.1, Unclear);
    }

    // « Pyongyang a reconnu … »: whatever does something to something or says something; but « Moscou est une ville », « Kiev se réveille ».
    private static bool IsAct(Sentence sentence, Token subject) =>
        sentence.HeadOf(subject) is { Upos: Upos.VERB } verb
        && sentence.ChildrenOf(verb.Index).Any(child => child.BaseRelation is "obj" or "xcomp" or "ccomp" or "iobj" || child.Relation == "obl:arg")
        && !sentence.ChildrenOf(verb.Index).Any(child => child.BaseRelation == "cop");

    public void LinkContextual(MentionBoard board)
    {
        foreach (var row in DataFile.Rows("contextual.tsv", 3))
        {
            if (gazetteer.TryGet(row[1], out var entry) && DataFile.List(row[2]).Any(condition => Holds(board, condition)))
                LinkWord(board, row[0], entry);
        }
    }

    private static void LinkWord(MentionBoard board, string word, GazetteerEntry entry)
    {
        foreach (var (index, sentence) in board.View.Sentences.Index())
        {
            foreach (var token in sentence.Tokens.Where(token => token.Form == word && token.Index > 1 && board.NameAt(index, token.Index) is not { } name || token.Form == word && board.NameAt(index, token.Index) is { First: var first, Last: var last } && first == last))
                LinkToken(board, new TokenRange(index, token.Index, token.Index), entry);
        }
    }

    // « Donetsk » among talk of separatists is the republic, « à Donetsk » still the town.
    private static void LinkToken(MentionBoard board, TokenRange range, GazetteerEntry entry)
    {
        var isPlace = range.First > 1 && LocativePrepositions.Contains(board.View.Lower(range.Sentence, range.First - 1));
        if (entry.Kind == "de-facto" && !isPlace && board.View.Sentences[range.Sentence].Tokens.Any(token => SpeaksOfStatehood(token.Form)))
            board.Withdraw(range);
        board.Add(range, MentionForm.Name, EntityCard.Of(entry), Unclear + 0.2);
    }

    private static bool SpeaksOfStatehood(string form)
    {
        var folded = NameFolding.FoldWords(form);
        return Statehood.Any(beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static bool Holds(MentionBoard board, string condition)
    {
        if (condition[0] == 'Q')
            return board.Knows(condition);
        var folded = board.View.Folded;
        for (var word = 0; word < folded.Count; word++)
        {
            if (folded.Slice(word, word).StartsWith(condition.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
