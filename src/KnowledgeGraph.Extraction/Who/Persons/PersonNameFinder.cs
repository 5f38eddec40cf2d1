using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Naming;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// Finds persons' names: those that the language layer tagged, those of known officials, and runs of capitalised words behind a title or office.
/// </summary>
internal sealed class PersonNameFinder(Gazetteer gazetteer, PersonWords words)
{
    private const int LongestOfficial = 4;

    public List<PersonName> Find(ArticleView view, IReadOnlyList<NameMatch> known)
    {
        var found = new List<PersonName>();
        var listed = known.ToLookup(match => match.Range.Sentence);
        foreach (var (index, sentence) in view.Sentences.Index())
        {
            var ranges = view.IsAllCapitals(index) ? Officials(view, index) : InSentence(view, index, sentence, [.. listed[index]]);
            found.AddRange(ranges.OrderBy(range => range.First).Select(range => PersonName.Of(view, range)));
        }
        return found;
    }

    private List<TokenRange> InSentence(ArticleView view, int index, Sentence sentence, List<NameMatch> listed)
    {
        var ranges = new List<TokenRange>();
        var runs = CapitalRuns.In(view, index, words).Select(run => WithLastWord(view, Trimmed(view, run, listed))).ToList();
        foreach (var name in sentence.Names.Where(name => name.Kind == NameKind.Person))
            Keep(ranges, Completed(view, WithoutTitle(view, new TokenRange(index, name.First, name.Last)), runs));
        foreach (var run in runs)
        {
            if (IsPerson(view, run, listed))
                Keep(ranges, run);
        }
        return ranges;
    }

    // « KIM JONG UN RENCONTRE … »: only a list tells a name where everything is written in capitals.
    private List<TokenRange> Officials(ArticleView view, int sentence)
    {
        var ranges = new List<TokenRange>();
        var count = view.Sentences[sentence].Tokens.Count;
        for (var first = 1; first < count; first++)
        {
            for (var last = Math.Min(count, first + LongestOfficial - 1); last > first; last--)
            {
                var range = new TokenRange(sentence, first, last);
                if (gazetteer.Officials.Find(view.TextOf(range)) is not null)
                    Keep(ranges, range);
            }
        }
        return ranges;
    }

    private static void Keep(List<TokenRange> ranges, TokenRange range)
    {
        if (range.First <= range.Last && !ranges.Exists(range.Overlaps))
            ranges.Add(range);
    }

    private TokenRange Trimmed(ArticleView view, TokenRange run, IReadOnlyList<NameMatch> listed) =>
        WithoutPortfolio(view, WithoutLeadingName(WithoutTitle(view, run), listed, view));

    // « Kim Jong » of « Kim Jong Un »: the tagger stopped early.
    private TokenRange Completed(ArticleView view, TokenRange range, List<TokenRange> runs)
    {
        var whole = runs.Find(run => run.Contains(range) && run != range);
        var longer = range with { Last = Math.Min(range.Last + 1, view.Sentences[range.Sentence].Tokens.Count) };
        if (whole == default && range.First <= range.Last && gazetteer.Officials.Find(view.TextOf(longer)) is not null)
            return longer;
        return whole != default && (GivenNames.Default.Contains(Folded(view, whole.Sentence, whole.First)) || gazetteer.Officials.Find(view.TextOf(whole)) is not null) ? whole : range;
    }

    // « Kim Jong un »: a last word in lower case belongs to the name where an official is called so, and not without it.
    private TokenRange WithLastWord(ArticleView view, TokenRange run)
    {
        if (run.First >= run.Last || run.Last >= view.Sentences[run.Sentence].Tokens.Count)
            return run;
        var longer = run with { Last = run.Last + 1 };
        return gazetteer.Officials.Find(view.TextOf(run)) is null && gazetteer.Officials.Find(view.TextOf(longer)) is not null ? longer : run;
    }

    // « M. Poutine » and « président Poutine » are the name behind its title.
    private TokenRange WithoutTitle(ArticleView view, TokenRange range)
    {
        while (range.First <= range.Last && words.AnnouncesName(view.Lower(range.Sentence, range.First)))
            range = range with { First = range.First + 1 };
        return range;
    }

    // What a list names at the beginning of a run is not the person's: « la maire de Paris Anne Hidalgo », « le directeur du FBI James Comey ».
    private static TokenRange WithoutLeadingName(TokenRange run, IReadOnlyList<NameMatch> listed, ArticleView view)
    {
        var leading = listed.Select(match => match.Range).FirstOrDefault(other => other.First == run.First && other.Last < run.Last - 1);
        return leading == default || GivenNames.Default.Contains(Folded(view, run.Sentence, run.First)) ? run : run with { First = leading.Last + 1 };
    }

    // « le secrétaire d'État Mike Pompeo », « le ministre de l'Intérieur Peter Dutton »: a capitalised noun behind « de » is the office's.
    private TokenRange WithoutPortfolio(ArticleView view, TokenRange run)
    {
        if (run.First < 2 || run.First >= run.Last || !IsPortfolio(view, run.Sentence, run.First))
            return run;
        for (var i = run.First + 1; i < run.Last; i++)
        {
            if (GivenNames.Default.Contains(Folded(view, run.Sentence, i)))
                return run with { First = i };
        }
        return run;
    }

    private bool IsPortfolio(ArticleView view, int sentence, int token) =>
        view.Lower(sentence, token - 1) is "de" or "d'" or "l'" or "la" or "le" or "les" or "à"
        && (view.Sentences[sentence][token].Upos is Upos.NOUN or Upos.ADJ || words.IsPortfolio(view.Lower(sentence, token)))
        && !GivenNames.Default.Contains(Folded(view, sentence, token)) && !HeadNouns.Default.IsBody(view.Lower(sentence, token));

    private bool IsPerson(ArticleView view, TokenRange run, IReadOnlyList<NameMatch> listed)
    {
        if (run.First > run.Last)
            return false;
        if (run.Last > run.First && gazetteer.Officials.Find(view.TextOf(run)) is not null)
            return true;
        var others = listed.Where(match => run.Overlaps(match.Range)).ToList();
        if (run.Last > run.First && GivenNames.Default.Contains(Folded(view, run.Sentence, run.First)) && others.TrueForAll(other => IsWordOfName(other, run)))
            return true;
        if (others.Count > 0 || view.Sentences[run.Sentence][run.First].Upos != Upos.PROPN)
            return false;
        return run.First > 1 && words.AnnouncesName(view.Lower(run.Sentence, run.First - 1)) || run.Last > run.First && LooksLikePerson(view, run);
    }

    // « Florence Parly », « John Bolton »: neither is a town.
    private static bool IsWordOfName(NameMatch match, TokenRange run) =>
        match.Range.First == match.Range.Last && (match.Range.First == run.First || match.Range.First == run.Last && match.Readings.All(reading => reading.Entry.Type == EntityType.Region));

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
