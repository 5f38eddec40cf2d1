using System.Text;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// Reads offices beside persons' names: « le ministre ukrainien des Affaires étrangères, Dmytro Kuleba », « Mike Pompeo, chef de la diplomatie américaine », « X est président de Y ».
/// </summary>
internal sealed class OfficeReader(MentionBoard board, PersonWords words)
{
    private static readonly HashSet<string> Former = ["ancien", "ancienne", "ex", "anciens", "défunt"];
    private static readonly HashSet<string> KeptBefore = ["premier", "première", "haut", "vice", "ancien", "ancienne", "grand", "ex"];
    private static readonly HashSet<string> Copulas = ["est", "était", "fut", "devient", "devenu", "devenue", "comme", "élu", "élue", "nommé", "nommée", "redevenu", "que"];

    private readonly ArticleView _view = board.View;

    public IEnumerable<OfficePhrase> Phrases(int sentence)
    {
        var tokens = _view.Sentences[sentence].Tokens;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (!words.IsOffice(_view.Lower(sentence, i)) || !MayBeNoun(tokens, i) || PersonAt(sentence, i) is not null)
                continue;
            var phrase = NounPhraseReader.Read(_view, sentence, i, allPrepositions: true, token => IsStop(sentence, token));
            var holders = words.IsOffices(_view.Lower(sentence, i)) ? HoldersOfMany(phrase) : [HolderBehind(phrase) ?? HolderBefore(phrase)];
            foreach (var holder in holders)
                yield return new OfficePhrase(phrase, holder);
            i = Math.Max(i, phrase.Core.Last);
        }
    }

    // « l'envoyé spécial » may be tagged as a verb, « une lettre envoyée » is one.
    private static bool MayBeNoun(IReadOnlyList<Token> tokens, int index) => tokens[index - 1].Upos switch
    {
        Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.X => true,
        Upos.VERB => index > 1 && tokens[index - 2].Upos == Upos.DET,
        _ => false,
    };

    // « les ministres Claude Martin, Éric Durand et Paul Petit », « Claude Martin, l'un des ministres »; without any, « les présidents russe et turc » at the most.
    private IReadOnlyList<(Mention Name, double Certainty)?> HoldersOfMany(NounPhrase phrase)
    {
        if (HolderBehind(phrase) is not { } first)
            return [HolderBefore(phrase)];
        var holders = new List<(Mention, double)?> { first };
        var (sentence, count) = (phrase.Whole.Sentence, _view.Sentences[phrase.Whole.Sentence].Tokens.Count);
        var last = first.Name;
        while (last.Last + 2 <= count && _view.Lower(sentence, last.Last + 1) is "," or "et" && PersonAt(sentence, last.Last + 2) is { } next && next.First == last.Last + 2)
        {
            holders.Add((next, first.Certainty));
            last = next;
        }
        return holders;
    }

    // A name, or another office: « le porte-parole du président », where the holder is another's.
    private bool IsStop(int sentence, int token) => PersonAt(sentence, token) is not null;

    private Mention? PersonAt(int sentence, int token) =>
        board.In(sentence).FirstOrDefault(mention => mention.First <= token && token <= mention.Last && mention.Form == MentionForm.Name && board.Card(mention.Entity).Type == EntityType.Person);

    private (Mention Name, double Certainty)? HolderBehind(NounPhrase phrase)
    {
        var (sentence, next) = (phrase.Whole.Sentence, phrase.Whole.Last + 1);
        var count = _view.Sentences[sentence].Tokens.Count;
        var comma = false;
        while (next <= count && _view.Lower(sentence, next) is "," or "\"" or "(" or "m." or "mme" or "général" or "cheikh" or "ayatollah" or "l'" or "maréchal" or "colonel" or "docteur" or ")" or "«" or "“" or "lord" or "sir" or "--")
        {
            comma |= _view.Lower(sentence, next) == ",";
            next++;
        }
        if (next > count || PersonAt(sentence, next) is not { } name || name.First != next)
            return null;
        return (name, comma ? 0.85 : 1);
    }

    private (Mention Name, double Certainty)? HolderBefore(NounPhrase phrase)
    {
        var (sentence, before) = (phrase.Whole.Sentence, phrase.Whole.First - 1);
        var (comma, copula) = (false, false);
        while (before >= 1 && phrase.Whole.First - before <= 7 && IsBetween(sentence, before))
        {
            comma |= _view.Lower(sentence, before) is "," or "(" or "-" or "–" or "--";
            copula |= Copulas.Contains(_view.Lower(sentence, before));
            before--;
        }
        if (before < 1 || !(comma || copula) || PersonAt(sentence, before) is not { } name)
            return null;
        return (name, comma ? 0.9 : 0.8);
    }

    private bool IsBetween(int sentence, int token) =>
        _view.Lower(sentence, token) is "," or "(" or "-" or "–" or "--" or "l'" or "le" or "la" or "les" or "un" or "une" or "son" or "sa" or "leur" or "qui" or "a" or "été" or "l'actuel" or "également" or "aussi" or "par" or "ailleurs" or "des" or "de" or "alors" or "désormais" or "autres" or "parmi"
        || _view.Lower(sentence, token) is "ans" or "an" || _view.Sentences[sentence][token].Upos == Upos.NUM
        || Copulas.Contains(_view.Lower(sentence, token)) || Former.Contains(_view.Lower(sentence, token));

    /// <summary>The office in words, without the spans of states and organisations inside.</summary>
    public string RoleOf(NounPhrase phrase)
    {
        var sentence = phrase.Whole.Sentence;
        var role = new StringBuilder();
        if (IsFormer(phrase))
            role.Append("ancien ");
        var inside = board.Inside(phrase.Whole).Where(mention => mention.Form is MentionForm.Demonym or MentionForm.Name or MentionForm.Metonym && !IsPosting(mention)).ToList();
        var contents = new List<string>();
        for (var i = FirstOfRole(phrase); i <= phrase.Whole.Last; i++)
        {
            if (inside.Exists(mention => mention.First <= i && i <= mention.Last))
                DropFunctionWords(contents);
            else
                contents.Add(i == phrase.Head ? Singular(sentence, i) : _view.Sentences[sentence][i].Form);
        }
        DropFunctionWords(contents);
        if (contents.Count > 1 && contents[^1] == "pays")
        {
            contents.RemoveAt(contents.Count - 1);
            DropFunctionWords(contents);
        }
        role.Append(string.Join(' ', contents.Select((word, i) => i == 0 && word.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? word[3..] : word)));
        return role.ToString().Replace("d' ", "d'", StringComparison.Ordinal).Replace("l' ", "l'", StringComparison.Ordinal).Replace("l’ ", "l'", StringComparison.Ordinal)
            .Replace("de les ", "des ", StringComparison.Ordinal).Replace("de le ", "du ", StringComparison.Ordinal).Replace("à le ", "au ", StringComparison.Ordinal).Replace("à les ", "aux ", StringComparison.Ordinal);
    }

    private string Singular(int sentence, int token)
    {
        var word = _view.Lower(sentence, token);
        return words.IsOffices(word) ? words.OfficeOf(word)! : _view.Sentences[sentence][token].Form;
    }

    // « ambassadeur à Moscou », « émissaire en Syrie »: where, not whose.
    public bool IsPosting(Mention mention) =>
        mention.First > 1 && _view.Lower(mention.Sentence, mention.First - 1) is "à" or "en" or "au" or "aux" or "auprès" or "pour"
        || mention.First > 2 && _view.Lower(mention.Sentence, mention.First - 2) is "à" or "auprès" or "pour";

    public bool IsFormer(NounPhrase phrase)
    {
        var (sentence, head) = (phrase.Whole.Sentence, phrase.Head);
        if (_view.Lower(sentence, head).StartsWith("ex-", StringComparison.Ordinal))
            return true;
        return Enumerable.Range(Math.Max(1, phrase.Core.First - 1), head - Math.Max(1, phrase.Core.First - 1)).Any(i => Former.Contains(_view.Lower(sentence, i)));
    }

    private int FirstOfRole(NounPhrase phrase)
    {
        var first = phrase.Head;
        while (first > phrase.Core.First && KeptBefore.Contains(_view.Lower(phrase.Core.Sentence, first - 1)) && !Former.Contains(_view.Lower(phrase.Core.Sentence, first - 1)))
            first--;
        return first;
    }

    // « ambassadeur de [la Russie] en Corée du Nord »: with the name goes what leads to it.
    private static void DropFunctionWords(List<string> words)
    {
        while (words.Count > 0 && IsFunctionWord(words[^1]))
            words.RemoveAt(words.Count - 1);
    }

    private static bool IsFunctionWord(string word) => word.ToLowerInvariant() is "de" or "d'" or "d’" or "du" or "des" or "le" or "la" or "les" or "l'" or "l’" or "à" or "en" or "au" or "aux" or "pour" or "sur" or "auprès";
}
