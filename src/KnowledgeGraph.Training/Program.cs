using System.CommandLine;
using KnowledgeGraph.Training.Gazetteers;
using KnowledgeGraph.Training.Lexica;

var root = new RootCommand("Trains and evaluates what the project has learnt.")
{
    CompileLexicaCommand.Create(),
    GazetteerCommand.Create(),
};
return root.Parse(args).Invoke();
