namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>
/// The statements that write the model. Each takes <c>$rows</c>, merges on <c>id</c> alone between ends that are already there, sets only the
/// properties it owns, and returns how many rows found their place, so that a missing end shows.
/// </summary>
internal static class Model
{
    public const string Articles = """
        UNWIND $rows AS row
        MERGE (n:Article {id: row.id})
        SET n += row.props
        RETURN count(*) AS written
        """;

    public const string Mentions = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.article})
        MATCH (e:_Entity {id: row.entity})
        MERGE (a)-[m:MENTIONS]->(e)
        SET m += row.props
        RETURN count(*) AS written
        """;

    public const string Claims = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.article})
        MATCH (s:_Entity {id: row.props.subject})
        MATCH (o:_Entity {id: row.props.object})
        MERGE (c:Claim {id: row.id})
        SET c += row.props, c.dateEarliest = date(row.earliest), c.dateLatest = date(row.latest)
        MERGE (a)-[:REPORTS]->(c)
        MERGE (c)-[:SUBJECT]->(s)
        MERGE (c)-[:OBJECT]->(o)
        RETURN count(*) AS written
        """;

    public const string RelationOfClaims = """
        UNWIND $rows AS row
        MATCH (c:Claim {id: row.id})
        SET c.relation = row.relation
        RETURN count(*) AS written
        """;

    /// <summary>An entity may change its type as more is read of it; the other labels go.</summary>
    public static string Entities(Graph.EntityType type)
    {
        var others = string.Concat(Enum.GetValues<Graph.EntityType>().Where(other => other != type).Select(other => $":{other}"));
        return $$"""
            UNWIND $rows AS row
            MERGE (n:_Entity {id: row.id})
            SET n:{{type}}, n += row.props
            REMOVE n{{others}}
            RETURN count(*) AS written
            """;
    }

    public static string Relations(string type) => $$"""
        UNWIND $rows AS row
        MATCH (s:_Entity {id: row.subject})
        MATCH (o:_Entity {id: row.object})
        MERGE (s)-[r:{{RelationTypeName.Require(type)}} {id: row.id}]->(o)
        SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest)
        RETURN count(*) AS written
        """;

    /// <summary>Of the occurrences between two ends, those that the claims no longer tell apart go: they were counted before other claims came.</summary>
    public static string OutdatedRelations(string type) => $$"""
        UNWIND $rows AS row
        MATCH (s:_Entity {id: row.subject})
        MATCH (o:_Entity {id: row.object})
        MATCH (s)-[r:{{RelationTypeName.Require(type)}} {status: row.status}]->(o)
        WHERE r.id IS NOT NULL AND NOT r.id IN row.ids
        DELETE r
        """;
}
