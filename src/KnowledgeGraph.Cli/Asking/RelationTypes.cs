using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Relation types as people write them: <c>severs-ties</c>, <c>SEVERS_TIES</c>, <c>vetoes</c>.</summary>
internal static class RelationTypes
{
    /// <exception cref="CommandFailedException">Neither the ontology nor the graph has such a type.</exception>
    public static string Named(string name, FactGraph graph)
    {
        var type = name.Trim().ToUpperInvariant().Replace('-', '_').Replace(' ', '_');
        if (graph.Ontology.TryGet(type, out _) || graph.RelationsOf(type).Any())
            return type;
        var known = graph.Ontology.Types.Select(other => other.Name).ToArray();
        var near = known.Where(other => other.StartsWith(type[..Math.Min(4, type.Length)], StringComparison.Ordinal)).ToArray();
        var choice = (near.Length > 0 ? near : known).Select(InWords);
        throw new CommandFailedException($"« {name} » is no relation type; {(near.Length > 0 ? "near it" : "there are")}: {string.Join(", ", choice)}");
    }

    /// <summary>As people write it: <c>severs-ties</c>.</summary>
    public static string InWords(string type) => type.ToLowerInvariant().Replace('_', '-');
}
