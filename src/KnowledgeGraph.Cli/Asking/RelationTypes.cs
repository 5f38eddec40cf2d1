using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Relation types as people write them: <c>severs-ties</c>, <c>SEVERS_TIES</c>, <c>vetoes</c>.</summary>
internal static class RelationTypes
{
    /// <exception cref="CommandFailedException">Neither the ontology nor the graph has such a type.</exception>
    public static string Named(string name, FactGraph graph) =>
        Folded(name) is var type && graph.RelationsOf(type).Any() ? type : Named(name, graph.Ontology);

    /// <exception cref="CommandFailedException">The ontology has no such type.</exception>
    public static string Named(string name, Ontology ontology)
    {
        var type = Folded(name);
        if (ontology.TryGet(type, out _))
            return type;
        var known = ontology.Types.Select(other => other.Name).ToArray();
        var near = known.Where(other => other.StartsWith(type[..Math.Min(4, type.Length)], StringComparison.Ordinal)).ToArray();
        var choice = (near.Length > 0 ? near : known).Select(InWords);
        throw new CommandFailedException($"« {name} » is no relation type; {(near.Length > 0 ? "near it" : "there are")}: {string.Join(", ", choice)}");
    }

    /// <summary>As people write it: <c>severs-ties</c>.</summary>
    public static string InWords(string type) => type.ToLowerInvariant().Replace('_', '-');

    private static string Folded(string name) => name.Trim().ToUpperInvariant().Replace('-', '_').Replace(' ', '_');
}
