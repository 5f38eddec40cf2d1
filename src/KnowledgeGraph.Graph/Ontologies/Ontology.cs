using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Graph.Ontologies;

/// <summary>The relation types that a graph may hold, in the order of their file, and the frames written under them.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, RelationType> _types;

    public Ontology(IReadOnlyList<RelationType> types, IReadOnlyList<FrameLine> frames)
    {
        Types = types;
        Frames = frames;
        _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The relation types that ship with the project.</summary>
    public static Ontology Default { get; } = OntologyReader.ReadEmbedded("relations.ontology");

    public IReadOnlyList<RelationType> Types { get; }

    public IReadOnlyList<FrameLine> Frames { get; }

    public RelationType this[string name] => _types[name];

    public bool TryGet(string name, [NotNullWhen(true)] out RelationType? type) => _types.TryGetValue(name, out type);

    /// <summary>This ontology with another's types and frames after its own; a type that both have is taken from <paramref name="other"/>.</summary>
    public Ontology With(Ontology other)
    {
        var merged = Types.Where(type => !other._types.ContainsKey(type.Name)).Concat(other.Types);
        return new Ontology([.. merged], [.. Frames, .. other.Frames]);
    }
}
