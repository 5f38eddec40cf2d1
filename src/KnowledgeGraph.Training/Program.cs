using System.CommandLine;
using KnowledgeGraph.Training.Gazetteers;
using KnowledgeGraph.Training.Lexica;
using KnowledgeGraph.Training.Segmentation;

var root = new RootCommand("Trains and evaluates what the project has learnt.")
{
    CompileLexicaCommand.Create(),
    GazetteerCommand.Create(),
    TrainSegmenterCommand.Create(),
    SegmentCommand.Create(),
};
return root.Parse(args).Invoke();
