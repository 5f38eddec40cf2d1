using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Cypher;

/// <summary>
/// A script for cypher-shell that makes the database as a push does, and changes nothing when it is run again: constraints first, then nodes,
/// then what ties them, each merged on its id.
/// </summary>
internal sealed class CypherFormat : IGraphFormat
{
    private const int RowsAStatement = 500;

    private static readonly string[] IdentifiedLabels = ["_Entity", "Article", "Claim"];

    public string Name => "cypher";

    public IReadOnlyList<string> Files { get; } = ["graph.cypher"];

    public int Write(FactGraph graph, FileWriter write)
    {
        write(Files[0], stream => Write(graph, stream));
        return 0;
    }

    private static void Write(FactGraph graph, Stream stream)
    {
        using var text = TextFiles.Open(stream);
        text.WriteLine("// KnowledgeGraph: run with cypher-shell --file graph.cypher");
        foreach (var label in IdentifiedLabels)
            text.WriteLine($"CREATE CONSTRAINT {label.TrimStart('_').ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;");
        WriteNodes(graph, text);
        WriteClaims(graph, text);
        WriteRelations(graph, text);
    }

    private static void WriteNodes(FactGraph graph, TextWriter text)
    {
        foreach (var entities in graph.Entities.GroupBy(entity => entity.Type).OrderBy(group => group.Key))
        {
            WriteRows(text, entities.Select(CypherRows.Entity), $$"""
                MERGE (n:_Entity {id: row.id})
                SET n:{{entities.Key}}, n += row.props;
                """);
        }
        WriteRows(text, graph.Documents.Select(CypherRows.Article), """
            MERGE (n:Article {id: row.id})
            SET n += row.props;
            """);
        WriteRows(text, graph.Documents.SelectMany(document => document.Mentions, CypherRows.Mention), """
            MATCH (a:Article {id: row.article})
            MATCH (e:_Entity {id: row.entity})
            MERGE (a)-[m:MENTIONS]->(e)
            SET m += row.props;
            """);
    }

    private static void WriteClaims(FactGraph graph, TextWriter text) => WriteRows(text, ClaimRow.Of(graph).Select(CypherRows.Claim), """
        MATCH (a:Article {id: row.article})
        MATCH (s:_Entity {id: row.props.subject})
        MATCH (o:_Entity {id: row.props.object})
        MERGE (c:Claim {id: row.id})
        SET c += row.props, c.dateEarliest = date(row.earliest), c.dateLatest = date(row.latest)
        MERGE (a)-[:REPORTS]->(c)
        MERGE (c)-[:SUBJECT]->(s)
        MERGE (c)-[:OBJECT]->(o);
        """);

    private static void WriteRelations(FactGraph graph, TextWriter text)
    {
        foreach (var relations in graph.Relations.GroupBy(relation => relation.Type, StringComparer.Ordinal))
        {
            WriteRows(text, relations.Select(relation => CypherRows.Relation(relation, graph)), $$"""
                MATCH (s:_Entity {id: row.subject})
                MATCH (o:_Entity {id: row.object})
                MERGE (s)-[r:{{relations.Key}} {id: row.id}]->(o)
                SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest);
                """);
        }
    }

    private static void WriteRows(TextWriter text, IEnumerable<string> rows, string statement)
    {
        foreach (var chunk in rows.Chunk(RowsAStatement))
        {
            text.WriteLine("UNWIND [");
            text.WriteLine(string.Join(",\n", chunk));
            text.WriteLine("] AS row");
            text.WriteLine(statement.ReplaceLineEndings("\n"));
        }
    }
}
