using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Extraction.Who.Phrases;
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
            var listed = taken[index].ToList();
            foreach (var run in CapitalRuns.In(view, index, words).Select(run => WithoutLeadingName(WithoutTitle(view, run), listed, view)))
            {
                if (IsPerson(view, run, listed))
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

    // What a list names at the beginning of a run is not the person's: « la maire de Paris Anne Hidalgo », « le directeur du FBI James Comey ».
    private static TokenRange WithoutLeadingName(TokenRange run, IReadOnlyList<TokenRange> taken, ArticleView view)
    {
        var leading = taken.FirstOrDefault(other => other.Sentence == run.Sentence && other.First == run.First && other.Last < run.Last - 1);
        return leading == default || GivenNames.Default.Contains(Folded(view, run.Sentence, run.First)) ? run : run with { First = leading.Last + 1 };
    }

    private bool IsPerson(ArticleView view, TokenRange run, IReadOnlyList<TokenRange> taken)
    {
        if (run.First > run.Last)
            return false;
        if (run.Last > run.First && gazetteer.Officials.Find(view.TextOf(run)) is not null)
            return true;
        var others = taken.Where(run.Overlaps).ToList();
        // « Florence Parly » is no city.
        if (run.Last > run.First && GivenNames.Default.Contains(Folded(view, run.Sentence, run.First)) && others.TrueForAll(other => other.First == other.Last && other.First == run.First))
            return true;
        if (others.Count > 0 || view.Sentences[run.Sentence][run.First].Upos != Upos.PROPN)
            return false;
        return run.First > 1 && words.AnnouncesName(view.Lower(run.Sentence, run.First - 1)) || run.Last > run.First && LooksLikePerson(view, run);
    }

    // Two or more capitalised words of which none is an acronym, without an article before them: people have none, firms and papers do.
    private static bool LooksLikePerson(ArticleView view, TokenRange run)
    {
        var sentence = view.Sentences[run.Sentence];
        if (run.Last - run.First > 4 || run.First > 1 && sentence[run.First - 1].Upos == Upos.DET && view.Lower(run.Sentence, run.First - 1) is not ("m." or "mme"))
            return false;
        var forms = Enumerable.Range(run.First, run.Last - run.First + 1).Select(token => sentence[token].Form).ToList();
        return forms.TrueForAll(form => form.Length < 3 || form.Any(char.IsLower)) && !forms.Exists(form => form == "&") && !HeadNouns.Default.IsBody(view.Lower(run.Sentence, run.First));
    }

    private static string Folded(ArticleView view, int sentence, int token) => NameFolding.FoldWords(view.Sentences[sentence][token].Form);
}
