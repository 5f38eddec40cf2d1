using KnowledgeGraph.Graph;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>What a graph becomes as rows of the statements in <see cref="Model"/>.</summary>
/// <param name="push">Number of this push, left on what comes from articles, so that what an earlier push left shows.</param>
internal sealed class Rows(long push)
{
    public Row Article(Document document) => new(2)
    {
        ["id"] = document.Id,
        ["props"] = new Row(9)
        {
            // Every node has a name, because that is what the Browser shows.
            ["name"] = document.Title ?? document.Id,
            ["title"] = document.Title,
            ["published"] = document.Published,
            ["source"] = document.Source,
            ["url"] = document.Url,
            ["language"] = document.Language,
            ["fingerprint"] = document.Fingerprint,
            ["push"] = push,
        },
    };

    public static Row Entity(Entity entity) => new(2)
    {
        ["id"] = entity.Id,
        ["props"] = new Row(6)
        {
            ["name"] = entity.Label,
            ["aliases"] = entity.Aliases,
            ["knownNames"] = entity.KnownNames,
            ["wikidata"] = entity.Wikidata,
            ["iso"] = entity.Iso,
            ["actsFor"] = entity.ActsFor,
        },
    };

    public Row Mention(Document document, MentionedEntity mention) => new(3)
    {
        ["article"] = document.Id,
        ["entity"] = mention.Id,
        ["props"] = new Row(8)
        {
            ["type"] = mention.Type.ToString(),
            ["label"] = mention.Label,
            ["forms"] = mention.Forms,
            ["knownNames"] = mention.KnownNames,
            ["wikidata"] = mention.Wikidata,
            ["iso"] = mention.Iso,
            ["actsFor"] = mention.ActsFor,
            ["push"] = push,
        },
    };

    /// <param name="relation">Id of the relation that the claim belongs to.</param>
    public Row Claim(Claim claim, string id, string relation)
    {
        var date = DateOf(claim.Evidence.Date);
        return new Row(5)
        {
            ["id"] = id,
            ["article"] = claim.Evidence.Document,
            ["earliest"] = Day(date?.Earliest),
            ["latest"] = Day(date?.Latest),
            ["props"] = ClaimProperties(claim, relation),
        };
    }

    public static Row Relation(Relation relation, FactGraph graph) => new(6)
    {
        ["id"] = relation.Id,
        ["subject"] = relation.Subject.Id,
        ["object"] = relation.Object.Id,
        ["earliest"] = Day(relation.Date?.Earliest),
        ["latest"] = Day(relation.Date?.Latest),
        ["props"] = RelationProperties(relation, graph),
    };

    private Row ClaimProperties(Claim claim, string relation) => new(16)
    {
        ["type"] = claim.Type,
        ["subject"] = claim.Subject,
        ["object"] = claim.Object,
        ["status"] = Names.Of(claim.Status),
        ["key"] = ClaimIds.Key(claim.Type, claim.Subject, claim.Object, claim.Status),
        ["relation"] = relation,
        ["quotation"] = claim.Evidence.Text,
        ["start"] = claim.Evidence.Start,
        ["end"] = claim.Evidence.End,
        ["date"] = claim.Evidence.Date,
        ["attributedTo"] = claim.Evidence.AttributedTo,
        ["about"] = claim.Evidence.About,
        ["role"] = claim.Evidence.Role,
        ["confidence"] = claim.Evidence.Confidence,
        ["push"] = push,
    };

    private static Row RelationProperties(Relation relation, FactGraph graph) => new(11)
    {
        ["status"] = Names.Of(relation.Status),
        ["occurrence"] = relation.Occurrence,
        ["date"] = relation.Date?.Text,
        ["attributedTo"] = relation.AttributedTo,
        ["about"] = relation.About,
        ["role"] = relation.Role,
        ["confidence"] = relation.Confidence,
        ["sources"] = SourcesOf(relation, graph),
        ["sourceCount"] = relation.Sources,
        ["claimCount"] = relation.Evidence.Count,
    };

    private static IReadOnlyList<string> SourcesOf(Relation relation, FactGraph graph)
    {
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var evidence in relation.Evidence)
        {
            if (graph.TryGetDocument(evidence.Document, out var document) && document.Source is { } source)
                sources.Add(source);
        }
        return [.. sources];
    }

    private static EdtfDate? DateOf(string? text) => EdtfDate.TryParse(text, out var date) ? date : null;

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
