using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Extraction.Who.Phrases;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// Reads offices that a verb or a turn of phrase tells: « X, qui dirige le pays depuis 2010 », « le parti présidé par X », « X, à la tête de l'organisation ».
/// </summary>
internal sealed class LeadingFinder(MentionBoard board)
{
    private const double Certainty = 0.75, BehindTurn = 0.6;
    private const int FarthestPerson = 8;

    private static readonly Dictionary<string, string> Verbs = DataFile.Rows("leading.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly ArticleView _view = board.View;
    private readonly BodyReader _bodies = new(board, HeadNouns.Default);
    private readonly StateTrail _trail = new(board);

    public IEnumerable<OfficeReading> Find()
    {
        foreach (var (index, sentence) in _view.Sentences.Index())
        {
            foreach (var token in sentence.Tokens)
            {
                var reading = token.Upos == Upos.VERB && Verbs.TryGetValue(token.Lemma, out var role) ? OfVerb(index, sentence, token, role)
                    : token.Form == "tête" ? OfTurn(index, sentence, token) : null;
                if (reading is not null)
                    yield return reading;
            }
        }
    }

    private OfficeReading? OfVerb(int index, Sentence sentence, Token verb, string role)
    {
        var children = sentence.ChildrenOf(verb.Index).ToList();
        if (children.Find(child => child.Relation == "obl:agent") is { } agent)
            return LedBy(index, verb, agent, children, role);
        if (children.Find(child => child.Relation == "nsubj") is not { } subject || children.Find(child => child.Relation == "obj") is not { } led)
            return null;
        return PersonOf(index, sentence, verb, subject) is { } person && Body(index, led) is { } body ? Reading(person, body, role, index, led, Certainty) : null;
    }

    // « le parti présidé par X », « ce pays est dirigé par X »
    private OfficeReading? LedBy(int index, Token verb, Token agent, List<Token> children, string role)
    {
        var led = verb.BaseRelation is "acl" or "amod" ? _view.Sentences[index].HeadOf(verb) : children.Find(child => child.Relation == "nsubj:pass");
        return led is not null && PersonAt(index, agent.Index) is { } person && Body(index, led) is { } body ? Reading(person, body, role, index, led, Certainty) : null;
    }

    // « X, à la tête de Y »: the last person named before.
    private OfficeReading? OfTurn(int index, Sentence sentence, Token head)
    {
        if (head.Index < 4 || _view.Lower(index, head.Index - 1) != "la" || _view.Lower(index, head.Index - 2) is not ("à" or "pris" or "prend"))
            return null;
        if (sentence.ChildrenOf(head.Index).FirstOrDefault(child => child.BaseRelation == "nmod") is not { } led || Body(index, led) is not { } body)
            return null;
        var person = board.In(index).Where(mention => IsPerson(mention) && mention.Last < head.Index && head.Index - mention.Last <= FarthestPerson).MaxBy(mention => mention.Last);
        return person is null ? null : Reading(person, body, "dirigeant", index, led, BehindTurn);
    }

    // The subject itself, or what « qui » stands for.
    private Mention? PersonOf(int index, Sentence sentence, Token verb, Token subject)
    {
        if (!subject.Morphology.Has("PronType", "Rel"))
            return PersonAt(index, subject.Index);
        var before = board.In(index).Where(mention => IsPerson(mention) && mention.Last < subject.Index && subject.Index - mention.Last <= 2).MaxBy(mention => mention.Last);
        return before ?? (verb.Relation == "acl:relcl" && sentence.HeadOf(verb) is { } antecedent ? PersonAt(index, antecedent.Index) : null);
    }

    private Mention? PersonAt(int sentence, int token) => board.In(sentence).FirstOrDefault(mention => IsPerson(mention) && mention.First <= token && token <= mention.Last);

    private bool IsPerson(Mention mention) => mention.Form == MentionForm.Name && board.Card(mention.Entity).Type == EntityType.Person;

    private EntityCard? Body(int sentence, Token token)
    {
        if (board.NameAt(sentence, token.Index) is { } name && board.Card(name.Entity) is { Type: EntityType.State or EntityType.Organisation } known)
            return known;
        if (_view.Lower(sentence, token.Index) == "pays")
            return _trail.Before(sentence, token.Index) is [var likely, ..] ? board.Card(likely.State) : null;
        return _bodies.At(sentence, token.Index, _view.Sentences[sentence].Tokens.Count);
    }

    private OfficeReading Reading(Mention person, EntityCard body, string role, int sentence, Token led, double certainty)
    {
        board.PutIfNew(body);
        var phrase = new TokenRange(sentence, Math.Min(person.First, led.Index), Math.Max(person.Last, led.Index));
        return new OfficeReading(person.Entity, role, body.Id, phrase, phrase, certainty);
    }
}
