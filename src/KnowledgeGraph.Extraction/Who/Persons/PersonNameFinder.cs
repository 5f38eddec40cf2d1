using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// Finds persons' names: those that the language layer tagged, those of known officials, and runs of capitalised words behind a title or office.
/// </summary>
internal sealed class PersonNameFinder(Gazetteer gazetteer, PersonWords words)
{
    public List<PersonName> Find(ArticleView view, IReadOnlyList<NameMatch> known)
    {
        var found = new List<PersonName>();
        var taken = known.ToLookup(match => match.Range.Sentence, match => match.Range);
        foreach (var (index, sentence) in view.Sentences.Index())
        {
            var ranges = new List<TokenRange>();
            foreach (var name in sentence.Names.Where(name => name.Kind == NameKind.Person))
                Keep(ranges, WithoutTitle(view, new TokenRange(index, name.First, name.Last)));
            foreach (var run in CapitalRuns.In(view, index, words).Select(run => WithoutTitle(view, run)))
            {
                if (IsPerson(view, run, taken[index]))
                    Keep(ranges, run);
            }
            found.AddRange(ranges.OrderBy(range => range.First).Select(range => PersonName.Of(view, range)));
        }
        return found;
    }

    private static void Keep(List<TokenRange> ranges, TokenRange range)
    {
        if (range.First <= range.Last && !ranges.Exists(range.Overlaps))
            ranges.Add(range);
    }

    // « M. Poutine » and « président Poutine » are the name behind its title.
    private TokenRange WithoutTitle(ArticleView view, TokenRange range)
    {
        while (range.First <= range.Last && words.AnnouncesName(view.Lower(range.Sentence, range.First)))
            range = range with { First = range.First + 1 };
        return range;
    }

    private bool IsPerson(ArticleView view, TokenRange run, IEnumerable<TokenRange> taken)
    {
        if (run.First > run.Last)
            return false;
        if (run.Last > run.First && gazetteer.Officials.Find(view.TextOf(run)) is not null)
            return true;
        var others = taken.Where(run.Overlaps).ToList();
        // « Florence Parly » is no city.
        if (run.Last > run.First && GivenNames.Default.Contains(NameFolding.FoldWords(view.Sentences[run.Sentence][run.First].Form)) && others.TrueForAll(other => other.First == other.Last && other.First == run.First))
            return true;
        if (others.Count > 0)
            return false;
        return run.First > 1 && words.AnnouncesName(view.Lower(run.Sentence, run.First - 1)) && view.Sentences[run.Sentence][run.First].Upos == Upos.PROPN;
    }
}
