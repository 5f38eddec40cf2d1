using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>A document's entry as the file gives it.</summary>
internal sealed class DocumentDraft
{
    private string? _title;
    private string? _published;
    private string? _source;
    private string? _url;
    private string? _language;
    private string? _fingerprint;
    private List<EntityDraft>? _mentions;

    public string Id { get; private set; } = "";

    public static DocumentDraft Read(JsonCursor json)
    {
        var draft = new DocumentDraft();
        json.Object(property => draft.Read(property, json));
        return draft.Id.Length > 0 ? draft : throw json.Error("a document has no id");
    }

    /// <param name="claims">Serve where the file does not say whom the document mentions.</param>
    public Document ToDocument(IReadOnlyDictionary<string, MentionedEntity> entities, IReadOnlyList<Claim> claims, Func<string, GraphFileException> error)
    {
        var mentions = _mentions is { } drafts
            ? drafts.Select(draft => draft.ToMention(entities, error))
            : IdsIn(claims).Where(entities.ContainsKey).Select(id => entities[id]);
        return new Document(Id, _title, _published, _source, _url, _language, _fingerprint, mentions.ToArray());
    }

    private static IEnumerable<string> IdsIn(IReadOnlyList<Claim> claims) => claims
        .SelectMany(claim => claim.Evidence.AttributedTo.Append(claim.Subject).Append(claim.Object))
        .Distinct(StringComparer.Ordinal);

    private void Read(string property, JsonCursor json)
    {
        switch (property)
        {
            case "id":
                Id = json.Pooled();
                break;
            case "title":
                _title = json.TextOrNull();
                break;
            case "published":
                _published = json.PooledOrNull();
                break;
            case "source":
                _source = json.PooledOrNull();
                break;
            case "url":
                _url = json.TextOrNull();
                break;
            case "language":
                _language = json.PooledOrNull();
                break;
            case "fingerprint":
                _fingerprint = json.TextOrNull();
                break;
            case "mentions":
                _mentions = [];
                json.Array(() => _mentions.Add(EntityDraft.Read(json)));
                break;
            default:
                json.Skip();
                break;
        }
    }
}
