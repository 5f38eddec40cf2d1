using System.CommandLine;
using KnowledgeGraph.Training.Lexica;

var root = new RootCommand("Trains and evaluates what the language layer has learnt.")
{
    CompileLexicaCommand.Create(),
};
return root.Parse(args).Invoke();
