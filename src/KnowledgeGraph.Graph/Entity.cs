namespace KnowledgeGraph.Graph;

/// <summary>A vertex of the graph: a state, region, body, person or group, as all its articles together know it. Equal only to itself.</summary>
public sealed class Entity
{
    /// <summary>The Wikidata id where one is known, else <c>type/slug</c>.</summary>
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Label { get; init; }

    /// <summary>Surface forms seen in the articles and well-known names, without the label; ordinally sorted.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The well-known names among them (the label too where it is one); ordinally sorted.</summary>
    public required IReadOnlyList<string> KnownNames { get; init; }

    public string? Wikidata { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, for states.</summary>
    public string? Iso { get; init; }

    /// <summary>Id of the state or body in whose name it acts, or null; that entity may be missing from the graph.</summary>
    public string? ActsFor { get; init; }

    public override string ToString() => $"{Label} ({Id})";
}
