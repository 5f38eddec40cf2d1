using KnowledgeGraph.Cli;

return await CommandLine.RunAsync(args, Terminal.Open(), (_, _) => throw new CommandFailedException("no reader"));
