namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Makes one entity of all that articles say of one id: the type, the codes and whom it acts for as most articles have them, ties going to the first in
/// order; the label that most articles use, ties going to the longest, then to the first.
/// </summary>
internal static class EntityMerger
{
    private static readonly Comparer<string> LongestFirst = Comparer<string>.Create((a, b) =>
        a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));

    public static List<Entity> Merge(IEnumerable<ArticleFacts> articles)
    {
        var byId = new Dictionary<string, List<MentionedEntity>>(StringComparer.Ordinal);
        foreach (var mention in articles.SelectMany(article => article.Document.Mentions))
        {
            if (!byId.TryGetValue(mention.Id, out var mentions))
                byId.Add(mention.Id, mentions = []);
            mentions.Add(mention);
        }
        var entities = byId.Values.Select(mentions => ToEntity(MergeMentions(mentions))).ToList();
        entities.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return entities;
    }

    /// <summary>What several mentions of one id amount to.</summary>
    public static MentionedEntity MergeMentions(List<MentionedEntity> mentions)
    {
        if (mentions.Count == 1)
            return mentions[0];
        return new MentionedEntity(
            mentions[0].Id,
            Majority.Of(mentions.Select(mention => mention.Type), Comparer<EntityType>.Default),
            Majority.Of(mentions.Select(mention => mention.Label), LongestFirst)!,
            Union(mentions.Select(mention => mention.Forms)),
            Union(mentions.Select(mention => mention.KnownNames)),
            Majority.Of(mentions.Select(mention => mention.Wikidata)),
            Majority.Of(mentions.Select(mention => mention.Iso)),
            Majority.Of(mentions.Select(mention => mention.ActsFor)));
    }

    private static Entity ToEntity(MentionedEntity mention) => new()
    {
        Id = mention.Id,
        Type = mention.Type,
        Label = mention.Label,
        Aliases = [.. Union([mention.Forms, mention.KnownNames]).Where(name => name != mention.Label)],
        KnownNames = mention.KnownNames,
        Wikidata = mention.Wikidata,
        Iso = mention.Iso,
        ActsFor = mention.ActsFor,
    };

    private static string[] Union(IEnumerable<IReadOnlyList<string>> sets)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<string>? last = null;
        foreach (var set in sets)
        {
            if (!ReferenceEquals(set, last))
                names.UnionWith(set);
            last = set;
        }
        var sorted = names.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
