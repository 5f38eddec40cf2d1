namespace KnowledgeGraph.Neo4j.Tests.Commands;

/// <summary>What a run of <c>kg</c> ended with.</summary>
internal sealed record KgRun(int ExitCode, string Output, string Error);
