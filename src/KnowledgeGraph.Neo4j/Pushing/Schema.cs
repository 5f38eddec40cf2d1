using System.Text;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>
/// The constraints and indexes that the model rests on, all named and all created only where they are missing. Uniqueness is in every edition;
/// that an id must exist is for Enterprise, and Aura, alone.
/// </summary>
public static class Schema
{
    /// <summary>Label of every entity, whatever its type. The Browser colours a node by its first label, so this one sorts last.</summary>
    public const string EntityLabel = "_Entity";

    private static readonly string[] IdentifiedLabels = ["Article", "Claim", EntityLabel, .. Enum.GetNames<EntityType>()];

    /// <param name="relationTypes">Types of the relations to be pushed.</param>
    /// <param name="isEnterprise">Whether the server has the constraints of the Enterprise edition.</param>
    public static IReadOnlyList<string> Statements(IEnumerable<string> relationTypes, bool isEnterprise)
    {
        string[] types = [.. relationTypes.Select(RelationTypeName.Require)];
        return [
            .. IdentifiedLabels.Select(label => $"CREATE CONSTRAINT {NameOf(label)}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"),
            .. types.Select(type => $"CREATE CONSTRAINT {NameOf(type)}_relation_id IF NOT EXISTS FOR ()-[r:{type}]-() REQUIRE r.id IS UNIQUE"),
            "CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key)",
            "CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)",
            "CREATE INDEX entity_name IF NOT EXISTS FOR (n:_Entity) ON (n.name)",
            .. Enum.GetNames<EntityType>().Select(label => $"CREATE INDEX {NameOf(label)}_name IF NOT EXISTS FOR (n:{label}) ON (n.name)"),
            "CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published)",
            "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:_Entity) ON EACH [n.name, n.aliases]",
            .. isEnterprise ? EnterpriseStatements(types) : [],
        ];
    }

    /// <summary>The statements as a script for the Neo4j Browser and cypher-shell.</summary>
    public static string Script(IEnumerable<string> relationTypes, bool isEnterprise)
    {
        var script = new StringBuilder();
        foreach (var statement in Statements(relationTypes, isEnterprise))
            script.Append(statement).Append(";\n");
        return script.Append("CALL db.awaitIndexes(300);\n").ToString();
    }

    private static IEnumerable<string> EnterpriseStatements(string[] types) => [
        .. IdentifiedLabels.Select(label => $"CREATE CONSTRAINT {NameOf(label)}_id_exists IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS NOT NULL"),
        .. types.Select(type => $"CREATE CONSTRAINT {NameOf(type)}_relation_id_exists IF NOT EXISTS FOR ()-[r:{type}]-() REQUIRE r.id IS NOT NULL"),
    ];

    private static string NameOf(string token) => token.TrimStart('_').ToLowerInvariant();
}
