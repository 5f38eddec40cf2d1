using System.CommandLine;
using KnowledgeGraph.Benchmarks.Graphs;
using KnowledgeGraph.Benchmarks.Neo4j;
using KnowledgeGraph.Benchmarks.Reading;
using KnowledgeGraph.Benchmarks.Text;

// What is measured, one verb each: dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- VERB
return await new RootCommand("Measures speed and memory.")
{
    GraphBenchmark.Create(),
    GraphMlBenchmark.Create(),
    PushBenchmark.Create(),
    KillBenchmark.Create(),
    AnalysisBenchmark.Create(),
    ReadingBenchmark.Create(),
}.Parse(args).InvokeAsync();
