using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Naming;

/// <summary>Finds the names of an index in a text: at each word the longest, then on behind it.</summary>
internal sealed class NameMatcher(NameIndex names)
{
    // Before these a name that is a common word too is meant as a name: « à Tours ».
    private static readonly HashSet<string> PlacePrepositions = ["a", "de", "d", "du", "vers", "ville", "region", "province", "en", "et"];

    private static readonly HashSet<string> Articles = ["l", "le", "la", "les"];

    public List<NameMatch> Match(ArticleView view)
    {
        var matches = new List<NameMatch>();
        for (var word = 0; word < view.Folded.Count;)
        {
            if (LongestAt(view, word) is not { } match)
            {
                word++;
                continue;
            }
            if (!IsCutShort(view, word, match.Last))
                matches.Add(match.Match);
            word = IsCutShort(view, word, match.Last) ? word + 1 : match.Last + 1;
        }
        return matches;
    }

    // « l'Union » is a name, but not in « l'Union soviétique » or « l'Union nationale ».
    private bool IsCutShort(ArticleView view, int word, int last) =>
        Articles.Contains(view.Folded.Slice(word, word).ToString())
        && (LongestAt(view, word + 1) is { } longer && longer.Last > last || view.Locate(SpanOf(view, word, last)) is { } range && IsFollowedByItsAdjective(view, range));

    private static bool IsFollowedByItsAdjective(ArticleView view, TokenRange range)
    {
        var sentence = view.Sentences[range.Sentence];
        return range.Last < sentence.Tokens.Count && sentence[range.Last + 1] is { Upos: Upos.ADJ, BaseRelation: "amod" } adjective && range.First <= adjective.Head && adjective.Head <= range.Last;
    }

    private (NameMatch Match, int Last)? LongestAt(ArticleView view, int word)
    {
        if (word >= view.Folded.Count)
            return null;
        var longest = Math.Min(names.LongestFrom(view.Folded.Slice(word, word)), view.Folded.Count - word);
        for (var count = longest; count > 0; count--)
        {
            var last = word + count - 1;
            var all = names[view.Folded.Slice(word, last)];
            if (all.Count == 0)
                continue;
            var readings = all.Where(reading => IsMeant(view, word, last, reading)).ToList();
            if (readings.Count == 0 || view.Locate(SpanOf(view, word, last)) is not { } range || !IsOneSentence(view, range, word, last))
                continue;
            return (new NameMatch(range, readings), last);
        }
        return null;
    }

    private static TextSpan SpanOf(ArticleView view, int first, int last) => view.Folded.SpanOf(first).Cover(view.Folded.SpanOf(last));

    private static bool IsOneSentence(ArticleView view, TokenRange range, int first, int last) =>
        SpanOf(view, first, last).End <= view.Sentences[range.Sentence].Span.End;

    private static bool IsMeant(ArticleView view, int first, int last, NameReading reading)
    {
        if (!HasCapitalsOf(view, first, last, reading.Spelling))
            return false;
        return !reading.NeedsContext || first > 0 && PlacePrepositions.Contains(view.Folded.Slice(first - 1, first - 1).ToString());
    }

    // A capital that begins a word of the spelling is asked of the text; an acronym is asked whole.
    private static bool HasCapitalsOf(ArticleView view, int first, int last, string spelling)
    {
        var span = SpanOf(view, first, last);
        if (IsAcronym(spelling))
            return !view.Text.AsSpan(span.Start, span.Length).ContainsAnyInRange('a', 'z');
        var firstCapital = true;
        var word = first;
        for (var i = 0; i < spelling.Length && word <= last;)
        {
            while (i < spelling.Length && !char.IsLetterOrDigit(spelling[i]))
                i++;
            if (i < spelling.Length && char.IsUpper(spelling[i]) && firstCapital)
            {
                if (!char.IsUpper(view.Text[view.Folded.SpanOf(word).Start]))
                    return false;
                firstCapital = false;
            }
            while (i < spelling.Length && char.IsLetterOrDigit(spelling[i]))
                i++;
            word++;
        }
        return true;
    }

    private static bool IsAcronym(string spelling) => spelling.Length <= 6 && spelling.Length > 1 && !spelling.Any(char.IsLower) && spelling.Any(char.IsLetter);
}
