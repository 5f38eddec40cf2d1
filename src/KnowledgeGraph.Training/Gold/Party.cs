using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Training.Gold;

/// <summary>One end of a relation as scoring sees it: the folded names of an entity, and of those that it acts for.</summary>
public sealed class Party
{
    private const int LongestChain = 8;

    public required IReadOnlySet<string> Own { get; init; }

    public required IReadOnlySet<string> Principal { get; init; }

    public static IReadOnlyDictionary<string, Party> Of(GoldArticle gold) => Of(
        gold.Entities.DistinctBy(entity => entity.Label).ToDictionary(
            entity => entity.Label,
            entity => ((IEnumerable<string>)[entity.Label, .. entity.Mentions], entity.ActsFor),
            StringComparer.Ordinal));

    /// <summary>The parties of an article, from each entity's names and the key of what it acts for.</summary>
    public static IReadOnlyDictionary<string, Party> Of(IReadOnlyDictionary<string, (IEnumerable<string> Names, string? ActsFor)> entities)
    {
        var own = entities.ToDictionary(pair => pair.Key, pair => Folded(pair.Value.Names), StringComparer.Ordinal);
        return entities.ToDictionary(pair => pair.Key, pair => new Party { Own = own[pair.Key], Principal = PrincipalOf(pair.Key) }, StringComparer.Ordinal);

        HashSet<string> PrincipalOf(string key)
        {
            var principal = new HashSet<string>(StringComparer.Ordinal);
            var next = entities[key].ActsFor;
            for (var steps = 0; next is not null && steps < LongestChain; steps++)
            {
                principal.UnionWith(own.TryGetValue(next, out var names) ? names : Folded([next]));
                next = entities.TryGetValue(next, out var entity) ? entity.ActsFor : null;
            }
            return principal;
        }
    }

    /// <summary>Whether two parties are the same entity.</summary>
    public bool IsSame(Party other) => Own.Overlaps(other.Own);

    /// <summary>Whether they are the same, or one acts for the other; two who act for the same state are not.</summary>
    public bool Agrees(Party other) => IsSame(other) || Own.Overlaps(other.Principal) || Principal.Overlaps(other.Own);

    private static HashSet<string> Folded(IEnumerable<string> names) =>
        names.Select(NameFolding.Fold).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
}
