namespace KnowledgeGraph.Graph;

/// <summary>An entity as one article speaks of it.</summary>
/// <param name="Id">The Wikidata id where one is known, else <c>type/slug</c>.</param>
/// <param name="Label">The canonical name, as far as this article lets one know.</param>
/// <param name="Forms">The distinct surface forms in this article, ordinally sorted.</param>
/// <param name="KnownNames">Well-known names that a gazetteer gives, ordinally sorted.</param>
/// <param name="ActsFor">Id of the state or body in whose name it acts, or null.</param>
public sealed record MentionedEntity(
    string Id,
    EntityType Type,
    string Label,
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> KnownNames,
    string? Wikidata = null,
    string? Iso = null,
    string? ActsFor = null);
