using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Names;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Extraction.Tests.Specs;

/// <summary>Whether the facts read in a sentence are those that its example asks for.</summary>
internal sealed class SpecVerdict
{
    private readonly ArticleFacts _facts;
    private readonly Dictionary<string, MentionedEntity> _entities;

    public SpecVerdict(ArticleFacts facts)
    {
        _facts = facts;
        _entities = facts.Document.Mentions.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    /// <summary>What is wrong, or nothing. Offices and places are no events: a status alone does not forbid them.</summary>
    public IEnumerable<string> Faults(SpecExample example) =>
    [
        .. example.Expected.Where(row => !_facts.Claims.Any(claim => Agrees(row, claim))).Select(row => $"missing {row}"),
        .. _facts.Claims.Where(claim => IsForbidden(example, claim)).Select(claim => $"read {Text(claim)}"),
    ];

    private bool IsForbidden(SpecExample example, Claim claim) =>
        example.IsBarren || example.Forbidden.Any(row => (row.Type is not null || !TypeOf(claim).IsStatic) && Agrees(row, claim));

    private bool Agrees(SpecRelation row, Claim claim) =>
        (row.Type is null || row.Type == claim.Type)
        && (row.Status is null || row.Status == claim.Status.InFiles())
        && (row.Date is null || row.Date == claim.Evidence.Date)
        && (row.By is not { } by || claim.Evidence.AttributedTo.Any(speaker => Names(speaker).Contains(NameFolding.Fold(by))))
        && (HasEnds(row, claim.Subject, claim.Object) || (TypeOf(claim).IsSymmetric && HasEnds(row, claim.Object, claim.Subject)));

    private bool HasEnds(SpecRelation row, string subject, string @object) => IsEnd(row.Subject, subject) && IsEnd(row.Object, @object);

    // The entity itself, or one that acts for it.
    private bool IsEnd(string? name, string id) =>
        name is null || Names(id).Contains(NameFolding.Fold(name))
        || (_entities[id].ActsFor is { } principal && Names(principal).Contains(NameFolding.Fold(name)));

    private HashSet<string> Names(string id) =>
        _entities.TryGetValue(id, out var entity) ? [.. entity.Forms.Concat(entity.KnownNames).Prepend(entity.Label).Select(NameFolding.Fold)] : [];

    private string Text(Claim claim) =>
        $"{claim.Type} {_entities[claim.Subject].Label} -> {_entities[claim.Object].Label} {claim.Status.InFiles()} date={claim.Evidence.Date} by={string.Join(", ", claim.Evidence.AttributedTo)}";

    private static RelationType TypeOf(Claim claim) =>
        Ontology.Default.TryGet(claim.Type, out var type) ? type : throw new InvalidOperationException($"{claim.Type} is no type of the ontology");
}
