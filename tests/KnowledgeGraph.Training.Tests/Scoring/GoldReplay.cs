using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Tests.Scoring;

/// <summary>
/// A reader that repeats what the annotators say, with faults at regular places: every fifth relation is left out, every seventh turned round,
/// every eleventh denied, every third without its date.
/// </summary>
internal sealed class GoldReplay(IEnumerable<GoldArticle> gold) : IArticleReader
{
    private readonly Dictionary<string, GoldArticle> _gold = gold.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);

    public ArticleFacts Read(Article article)
    {
        var gold = _gold[article.Id];
        var claims = gold.Relations.Select((row, index) => (row, index)).Where(item => item.index % 5 != 4).Select(item => ClaimOf(item.row, item.index, article)).ToArray();
        var mentions = gold.Entities.Select(entity => new MentionedEntity(
            IdOf(entity.Label), Enum.Parse<EntityType>(entity.Type), entity.Label, entity.Mentions, [], ActsFor: entity.ActsFor is { } principal ? IdOf(principal) : null));
        var speakers = claims.SelectMany(claim => claim.Evidence.AttributedTo).Select(id => new MentionedEntity(id, EntityType.Organisation, id, [id], []));
        var document = new Document(article.Id, null, article.Published, article.Source, null, null, null, [.. mentions.Concat(speakers).DistinctBy(mention => mention.Id)]);
        return new ArticleFacts(document, claims);
    }

    private static Claim ClaimOf(GoldRelation row, int index, Article article)
    {
        var (subject, @object) = index % 7 == 6 ? (row.Object, row.Subject) : (row.Subject, row.Object);
        var status = index % 11 == 10 ? Status.Negated : Enum.Parse<Status>(row.Status, ignoreCase: true);
        var evidence = new Evidence(article.Id, 0, row.Evidence.Length, row.Evidence, index % 3 == 2 ? null : row.Date, [.. row.AttributedTo.Select(IdOf)], null, row.Role, 0.5);
        return new Claim(row.Type, IdOf(subject), IdOf(@object), status, evidence);
    }

    private static string IdOf(string label) => "entity/" + NameFolding.Fold(label).Replace(' ', '-');
}
