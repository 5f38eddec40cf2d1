namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Stands for Bolt in a build whose package sources did not serve Neo4j.Driver.</summary>
internal static class BoltTransport
{
    public static bool IsBuiltIn => false;

    public static Task<ITransport> OpenAsync(Neo4jTarget target, CancellationToken cancellation) => Task.FromException<ITransport>(new Neo4jException(
        $"{target.Address} needs Neo4j.Driver, which the package sources did not serve when kg was built; push over the server's HTTP address " +
        $"(http://{target.Uri.Host}:7474, Neo4j 5.25 or later), or build where the package is served: dotnet build -p:RestoreAdditionalProjectSources=FOLDER"));
}
