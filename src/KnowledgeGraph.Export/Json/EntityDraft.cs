using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Json;

/// <summary>An entity's entry, or what one document says of it, as far as the file gives it.</summary>
internal sealed class EntityDraft
{
    private string? _id;
    private EntityType? _type;
    private string? _label;
    private IReadOnlyList<string> _forms = [];
    private IReadOnlyList<string>? _names;
    private string? _wikidata;
    private string? _iso;
    private string? _actsFor;
    private bool _hasWikidata;
    private bool _hasIso;
    private bool _hasActsFor;

    public static EntityDraft Read(JsonCursor json)
    {
        var draft = new EntityDraft();
        json.Object(property => draft.Read(property, json));
        return draft;
    }

    /// <summary>As the entity's own entry; surface forms and known names are both names of it.</summary>
    public MentionedEntity ToMention(JsonCursor json) => new(
        _id ?? throw json.Error("an entity has no id"),
        _type ?? throw json.Error($"entity « {_id} » has no type"),
        _label ?? throw json.Error($"entity « {_id} » has no label"),
        _forms,
        _names ?? [],
        _wikidata,
        _iso,
        _actsFor);

    /// <summary>As a document's mention: what it leaves out is as in the entity's own entry.</summary>
    public MentionedEntity ToMention(IReadOnlyDictionary<string, MentionedEntity> entities, Func<string, GraphFileException> error)
    {
        if (_id is null || !entities.TryGetValue(_id, out var entity))
            throw error($"a document mentions « {_id} », which is not among the entities");
        return new MentionedEntity(
            entity.Id,
            _type ?? entity.Type,
            _label ?? entity.Label,
            _forms,
            _names ?? entity.KnownNames,
            _hasWikidata ? _wikidata : entity.Wikidata,
            _hasIso ? _iso : entity.Iso,
            _hasActsFor ? _actsFor : entity.ActsFor);
    }

    private void Read(string property, JsonCursor json)
    {
        switch (property)
        {
            case "id":
                _id = json.Pooled();
                break;
            case "type":
                _type = TypeNamed(json.Text(), json);
                break;
            case "label":
                _label = json.Pooled();
                break;
            case "aliases" or "forms":
                _forms = json.Texts();
                break;
            case "names":
                _names = json.Texts();
                break;
            case "wikidata":
                (_wikidata, _hasWikidata) = (json.PooledOrNull(), true);
                break;
            case "iso":
                (_iso, _hasIso) = (json.PooledOrNull(), true);
                break;
            case "actsFor":
                (_actsFor, _hasActsFor) = (json.PooledOrNull(), true);
                break;
            default:
                json.Skip();
                break;
        }
    }

    private static EntityType TypeNamed(string name, JsonCursor json) =>
        Enum.TryParse<EntityType>(name, out var type) && type.ToString() == name
            ? type
            : throw json.Error($"« {name} » is no entity type; expected {string.Join(", ", Enum.GetNames<EntityType>())}");
}
