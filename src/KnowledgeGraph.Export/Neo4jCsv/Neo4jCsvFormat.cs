using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Neo4jCsv;

/// <summary>
/// Tables for <c>neo4j-admin database import full</c>, with the script that imports them. The database is as after a push: entities, articles and claims
/// as nodes, one relationship a relation, and what ties a claim to its article and its ends.
/// </summary>
internal sealed class Neo4jCsvFormat : IGraphFormat
{
    private const string Script = "import.sh";

    private static readonly Neo4jTable Entities = new("entities", true, "id:ID(entity)", "name:string", "aliases:string[]", "knownNames:string[]", "wikidata:string", "iso:string", "actsFor:string", ":LABEL");
    private static readonly Neo4jTable Articles = new("articles", true, "id:ID(article)", "name:string", "title:string", "published:string", "source:string", "url:string", "language:string", "fingerprint:string", ":LABEL");
    private static readonly Neo4jTable Claims = new("claims", true, "id:ID(claim)", "type:string", "subject:string", "object:string", "status:string", "key:string", "relation:string", "quotation:string", "start:long", "end:long", "date:string", "dateEarliest:date", "dateLatest:date", "attributedTo:string[]", "about:string", "role:string", "confidence:double", ":LABEL");
    private static readonly Neo4jTable Mentions = new("mentions", false, ":START_ID(article)", ":END_ID(entity)", "type:string", "label:string", "forms:string[]", "knownNames:string[]", "wikidata:string", "iso:string", "actsFor:string", ":TYPE");
    private static readonly Neo4jTable Reports = new("reports", false, ":START_ID(article)", ":END_ID(claim)", ":TYPE");
    private static readonly Neo4jTable Ends = new("ends", false, ":START_ID(claim)", ":END_ID(entity)", ":TYPE");
    private static readonly Neo4jTable Relations = new("relations", false, ":START_ID(entity)", ":END_ID(entity)", ":TYPE", "id:string", "status:string", "occurrence:string", "date:string", "dateEarliest:date", "dateLatest:date", "attributedTo:string[]", "about:string", "role:string", "confidence:double", "sources:string[]", "sourceCount:long", "claimCount:long");

    private static readonly Neo4jTable[] Tables = [Entities, Articles, Claims, Mentions, Reports, Ends, Relations];

    public string Name => "neo4j-csv";

    public IReadOnlyList<string> Files { get; } = [.. Tables.SelectMany(table => new[] { table.HeaderFile, table.File }), Script];

    public int Write(FactGraph graph, FileWriter write)
    {
        var claims = ClaimRow.Of(graph);
        var replaced =
            Entities.Write(write, graph.Entities.Select(Row)) +
            Articles.Write(write, graph.Documents.Select(Row)) +
            Claims.Write(write, claims.Select(Row)) +
            Mentions.Write(write, graph.Documents.SelectMany(document => document.Mentions, Row)) +
            Reports.Write(write, claims.Select(claim => new object?[] { claim.Evidence.Document, claim.Id, "REPORTS" })) +
            Ends.Write(write, claims.SelectMany(EndRows)) +
            Relations.Write(write, graph.Relations.Select(relation => Row(relation, graph)));
        write(Script, WriteScript);
        return replaced;
    }

    private static object?[] Row(Entity entity) =>
        [entity.Id, entity.Label, entity.Aliases, entity.KnownNames, entity.Wikidata, entity.Iso, entity.ActsFor, new[] { "_Entity", entity.Type.ToString() }];

    private static object?[] Row(Document document) =>
        [document.Id, document.Title ?? document.Id, document.Title, document.Published, document.Source, document.Url, document.Language, document.Fingerprint, "Article"];

    private static object?[] Row(Document document, MentionedEntity mention) =>
        [document.Id, mention.Id, mention.Type.ToString(), mention.Label, mention.Forms, mention.KnownNames, mention.Wikidata, mention.Iso, mention.ActsFor, "MENTIONS"];

    private static object?[] Row(ClaimRow claim)
    {
        var (relation, evidence) = (claim.Relation, claim.Evidence);
        var date = EdtfDate.TryParse(evidence.Date, out var parsed) ? parsed : null;
        return
        [
            claim.Id, relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status.InFiles(),
            ClaimIds.Key(relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status), relation.Id,
            evidence.Text, evidence.Start, evidence.End, evidence.Date, date?.Earliest, date?.Latest, evidence.AttributedTo, evidence.About, evidence.Role, evidence.Confidence, "Claim",
        ];
    }

    private static object?[][] EndRows(ClaimRow claim) =>
        [[claim.Id, claim.Relation.Subject.Id, "SUBJECT"], [claim.Id, claim.Relation.Object.Id, "OBJECT"]];

    private static object?[] Row(Relation relation, FactGraph graph) =>
    [
        relation.Subject.Id, relation.Object.Id, relation.Type, relation.Id, relation.Status.InFiles(), relation.Occurrence,
        relation.Date?.Text, relation.Date?.Earliest, relation.Date?.Latest, relation.AttributedTo, relation.About, relation.Role, relation.Confidence,
        graph.SourcesOf(relation), relation.Sources, relation.Evidence.Count,
    ];

    private static void WriteScript(Stream stream)
    {
        using var text = TextFiles.Open(stream);
        text.Write("""
            #!/usr/bin/env bash
            # Imports the tables beside this script into a Neo4j database, WHICH IT REPLACES. The server must be stopped, or the database absent.
            # usage: import.sh [DATABASE]    NEO4J_ADMIN names the program where it is not on the path.
            # With docker compose: docker compose stop neo4j
            #   docker compose run --rm --no-deps neo4j bash /import/FOLDER/import.sh && docker compose up -d --wait neo4j
            # Constraints and indexes are not imported: let "kg push" or its schema script make them afterwards.
            set -euo pipefail
            cd "$(dirname "${BASH_SOURCE[0]}")"
            "${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" --overwrite-destination --id-type=string --bad-tolerance=0 \
              --array-delimiter="U+001F" --ignore-empty-strings=true
            """);
        foreach (var table in Tables)
            text.Write($" \\\n  --{(table.IsOfNodes ? "nodes" : "relationships")}={table.HeaderFile},{table.File}");
        text.Write('\n');
    }
}
