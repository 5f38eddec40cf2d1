using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>The only names that ever become part of a statement's text. Ontologies allow no others; this is the last gate.</summary>
internal static partial class RelationTypeName
{
    /// <exception cref="Neo4jException">It is not such a name.</exception>
    public static string Require(string name) => Allowed().IsMatch(name)
        ? name
        : throw new Neo4jException($"« {name} » cannot be a relationship type; write UPPER_SNAKE_CASE, at most 64 characters");

    // SEVERS_TIES
    [GeneratedRegex(@"\A[A-Z][A-Z0-9_]{0,63}\z")]
    private static partial Regex Allowed();
}
