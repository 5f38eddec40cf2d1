using KnowledgeGraph.Extraction.Who.StaticFacts;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Extraction.Who;

/// <summary>The mentions and entities found so far in one article. Finders read it and add to it, in the order that <see cref="MentionFinder"/> lists.</summary>
internal sealed class MentionBoard
{
    private readonly Dictionary<string, EntityCard> _cards = new(StringComparer.Ordinal);
    private readonly List<Mention>[] _bySentence;
    private readonly HashSet<(int, int, int, string)> _seen = [];

    public MentionBoard(ArticleView view)
    {
        View = view;
        _bySentence = [.. view.Sentences.Select(_ => new List<Mention>())];
    }

    public ArticleView View { get; }

    public IEnumerable<Mention> All => _bySentence.SelectMany(mentions => mentions);

    public IReadOnlyList<Mention> In(int sentence) => _bySentence[sentence];

    public EntityCard Card(string id) => _cards[id];

    public bool Knows(string id) => _cards.ContainsKey(id);

    public void Put(EntityCard card) => _cards[card.Id] = card;

    public EntityCard PutIfNew(EntityCard card) => _cards.TryGetValue(card.Id, out var known) ? known : _cards[card.Id] = card;

    /// <summary>Notes a mention; the same tokens for the same entity count once, with the certainty that came first.</summary>
    public void Add(TokenRange range, MentionForm form, EntityCard card, double certainty, int head = 0, bool isMember = false)
    {
        PutIfNew(card);
        if (!_seen.Add((range.Sentence, range.First, range.Last, card.Id)))
            return;
        var at = head > 0 ? head : View.HeadOf(range);
        _bySentence[range.Sentence].Add(new Mention(range.Sentence, range.First, range.Last, at, View.SpanOf(range), form, card.Id, certainty, isMember));
    }

    /// <summary>Takes back every mention of exactly these tokens.</summary>
    public void Withdraw(TokenRange range)
    {
        _bySentence[range.Sentence].RemoveAll(mention => mention.First == range.First && mention.Last == range.Last);
        _seen.RemoveWhere(key => key.Item1 == range.Sentence && key.Item2 == range.First && key.Item3 == range.Last);
    }

    /// <summary>The name or metonym that covers a token, the longest first; null where none does.</summary>
    public Mention? NameAt(int sentence, int token) => _bySentence[sentence]
        .Where(mention => mention.Form is MentionForm.Name or MentionForm.Metonym && mention.First <= token && token <= mention.Last)
        .OrderByDescending(mention => mention.Last - mention.First).ThenByDescending(mention => mention.Certainty)
        .FirstOrDefault();

    /// <summary>The mentions inside a range, in text order, the likelier first.</summary>
    public IEnumerable<Mention> Inside(TokenRange range) => _bySentence[range.Sentence]
        .Where(mention => range.First <= mention.First && mention.Last <= range.Last)
        .OrderBy(mention => mention.First).ThenByDescending(mention => mention.Certainty);

    public ArticleMentions ToMentions(IEnumerable<StaticFact> facts)
    {
        var mentions = All.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)
            .ThenByDescending(mention => mention.Certainty).ThenBy(mention => mention.Entity, StringComparer.Ordinal).ToList();
        var forms = mentions.Where(mention => mention.Form != MentionForm.Pronoun)
            .ToLookup(mention => mention.Entity, mention => mention.Span.Slice(View.Text), StringComparer.Ordinal);
        var needed = new SortedSet<string>(mentions.Select(mention => mention.Entity), StringComparer.Ordinal);
        var told = facts.ToList();
        needed.UnionWith(told.SelectMany(fact => new[] { fact.Subject, fact.Object }));
        foreach (var id in needed.ToList())
            AddPrincipals(id, needed);
        return new ArticleMentions(mentions, needed.ToDictionary(id => id, id => Entity(_cards[id], forms[id]), StringComparer.Ordinal), told);
    }

    private void AddPrincipals(string id, SortedSet<string> needed)
    {
        while (_cards[id].ActsFor is { } principal && _cards.ContainsKey(principal) && needed.Add(principal))
            id = principal;
    }

    private MentionedEntity Entity(EntityCard card, IEnumerable<string> forms) => new(
        card.Id, card.Type, card.Label,
        [.. forms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. card.KnownNames.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        card.Wikidata, card.Iso,
        card.ActsFor is { } principal && _cards.ContainsKey(principal) ? principal : null);
}
