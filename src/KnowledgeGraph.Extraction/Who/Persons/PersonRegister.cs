using KnowledgeGraph.Extraction.Who.Gazetteers;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Extraction.Who.Persons;

/// <summary>
/// The persons of an article by name: a full name gives later surnames to the same person, a lone surname is a known official's or stays the article's own.
/// </summary>
internal sealed class PersonRegister
{
    private readonly ArticleView _view;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, EntityCard> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityCard> _short = new(StringComparer.Ordinal);

    public PersonRegister(ArticleView view, Gazetteer gazetteer, IEnumerable<PersonName> names)
    {
        _view = view;
        _gazetteer = gazetteer;
        // The fullest first, so that « Mohammed ben Salmane Al Saoud » takes in « Mohammed ben Salmane ».
        foreach (var name in names.Where(name => name.IsFull).OrderByDescending(name => name.Words.Count).ThenBy(name => name.Range.Sentence).ThenBy(name => name.Range.First))
            Register(name);
    }

    /// <summary>The person that a folded short name stands for, or null.</summary>
    public EntityCard? Short(string folded) => _short.GetValueOrDefault(folded);

    public EntityCard Person(PersonName name)
    {
        var key = string.Join(' ', name.Words);
        return _full.GetValueOrDefault(key) ?? _short.GetValueOrDefault(key) ?? Lone(name);
    }

    private void Register(PersonName name)
    {
        var key = string.Join(' ', name.Words);
        if (_full.ContainsKey(key))
            return;
        if (_short.TryGetValue(key, out var longer))
        {
            _full[key] = longer;
            return;
        }
        var card = CardOf(name);
        _full[key] = card;
        foreach (var part in ShortNames(name.Words))
        {
            if (!_short.TryGetValue(part, out var other) || FameOf(card) > FameOf(other))
                _short[part] = card;
        }
    }

    // « Trump » is Donald where an article names Melania too.
    private int FameOf(EntityCard card) => _gazetteer.Officials.Find(card.Label)?.Fame ?? 0;

    // Everything behind the first word, and before the last one where three words or more make the name.
    private static IEnumerable<string> ShortNames(IReadOnlyList<string> words)
    {
        for (var first = 1; first < words.Count; first++)
        {
            if (words[first].Length > 2 || first < words.Count - 1)
                yield return string.Join(' ', words.Skip(first));
        }
        for (var count = words.Count - 1; count > 1; count--)
            yield return string.Join(' ', words.Take(count));
        if (HasFamilyNameFirst(words))
            yield return words[0];
        if (words.Count > 2 && words[^1].Length <= 3)
            yield return words[^2] + " " + words[^1];
    }

    // The family name comes first in East Asia: « Kim Jong Un », « Xi Jinping »; but « Mike » alone is not Mike Pompeo.
    private static bool HasFamilyNameFirst(IReadOnlyList<string> words) =>
        words[0].Length <= 5 && (!GivenNames.Default.Contains(words[0]) || words.Count == 3 && words[1].Length <= 5 && words[2].Length <= 4);

    private EntityCard CardOf(PersonName name)
    {
        var official = _gazetteer.Officials.Find(name.Text);
        return official is null
            ? new EntityCard(EntityIds.ForPerson(name.Text), EntityType.Person, name.Text, [], GivenNames.Default.GenderOf(name.Words[0]))
            : CardOf(official);
    }

    public EntityCard CardOf(Official official)
    {
        var gender = GivenNames.Default.GenderOf(NameFolding.FoldWords(official.Names[0]).Split(' ')[0]);
        return new EntityCard(official.Id, EntityType.Person, official.Names[0], official.Names, gender, official.StateOn(_view.Published));
    }

    private EntityCard Lone(PersonName name)
    {
        var official = _gazetteer.Officials.FindSurname(string.Join(' ', name.Words));
        return official is null
            ? new EntityCard(EntityIds.Scoped(EntityType.Person, name.Text, _view.Article.Id), EntityType.Person, name.Text, [])
            : CardOf(official);
    }
}
