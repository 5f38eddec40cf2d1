using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What ships under <c>graph-export/neo4j</c>.</summary>
internal static class GraphExportFiles
{
    public static readonly string Folder = Path.Combine(SharedData.Repository, "graph-export", "neo4j");

    public static IReadOnlyList<string> Questions => Statements("questions.cypher");

    public static IReadOnlyList<string> Statements(string file) =>
        [.. File.ReadAllText(Path.Combine(Folder, file)).Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
