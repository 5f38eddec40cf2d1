using KnowledgeGraph.Cli;

return await CommandLine.RunAsync(args, Terminal.Open());
