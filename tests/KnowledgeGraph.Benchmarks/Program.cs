using System.CommandLine;
using KnowledgeGraph.Benchmarks.Neo4j;

// What is measured, one verb each: dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- VERB
return await new RootCommand("Measures speed and memory.")
{
    PushBenchmark.Create(),
    KillBenchmark.Create(),
}.Parse(args).InvokeAsync();
