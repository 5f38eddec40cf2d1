namespace KnowledgeGraph.Neo4j.Pushing;

/// <summary>Brings the schema about, as far as the server's edition has it.</summary>
internal sealed class SchemaWriter(ITransport transport, BatchWriter writer)
{
    private const string IndexesWithoutConstraint = """
        SHOW INDEXES YIELD name, properties, owningConstraint
        WHERE owningConstraint IS NULL AND properties = ['id']
        RETURN name
        """;

    private static readonly Version Oldest = new(5, 7);

    /// <exception cref="Neo4jException">The server is too old, or holds data that the constraints forbid.</exception>
    public async Task WriteAsync(IEnumerable<string> relationTypes, CancellationToken cancellation)
    {
        var (version, edition) = await ServerAsync(cancellation).ConfigureAwait(false);
        if (Version.TryParse(version.Split('-')[0], out var number) && number < Oldest)
            throw new Neo4jException($"the server is Neo4j {version}, which has no uniqueness of relationships; use 5.7 or later");
        var statements = Schema.Statements(relationTypes, edition == "enterprise");
        await DropOrphansAsync(statements, cancellation).ConfigureAwait(false);
        foreach (var statement in statements)
            await writer.RunAsync(statement, cancellation).ConfigureAwait(false);
        await transport.RunAsync(Statement.Read("CALL db.awaitIndexes(300)"), cancellation).ConfigureAwait(false);
    }

    // A server that died, or found its disk full, while it made a constraint keeps the index without it, and that bars the name.
    private async Task DropOrphansAsync(IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        var indexes = await transport.RunAsync(Statement.Read(IndexesWithoutConstraint), cancellation).ConfigureAwait(false);
        foreach (var name in indexes.Rows.Select(row => (string)row[0]!))
        {
            if (statements.Any(statement => statement.StartsWith($"CREATE CONSTRAINT {name} IF", StringComparison.Ordinal)))
                await writer.RunAsync($"DROP INDEX {name} IF EXISTS", cancellation).ConfigureAwait(false);
        }
    }

    private async Task<(string Version, string Edition)> ServerAsync(CancellationToken cancellation)
    {
        var components = await transport.RunAsync(
            Statement.Read("CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition"), cancellation).ConfigureAwait(false);
        return components.Rows.Count > 0 ? ((string)components.Rows[0][0]!, (string)components.Rows[0][1]!) : ("", "");
    }
}
