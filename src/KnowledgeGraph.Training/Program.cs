using System.CommandLine;
using KnowledgeGraph.Training.Circumstances;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Events;
using KnowledgeGraph.Training.Gazetteers;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Lemmas;
using KnowledgeGraph.Training.Lexica;
using KnowledgeGraph.Training.Mentions;
using KnowledgeGraph.Training.Scoring;
using KnowledgeGraph.Training.Segmentation;

var root = new RootCommand("Trains and evaluates what the project has learnt.")
{
    CompileLexicaCommand.Create(),
    TrainEventsCommand.Create(),
    MeasureFramesCommand.Create(),
    ScoreCommand.Create(),
    GazetteerCommand.Create(),
    MeasureMentionsCommand.Create(),
    ShowMentionsCommand.Create(),
    TrainSegmenterCommand.Create(),
    EvaluateCommand.Create(),
    SegmentCommand.Create(),
    new Command("train", "Train a model.") { TrainParserCommand.Create(), JoinParsersCommand.Create(), TrainStatusCommand.Create(), TrainLemmasCommand.Create() },
    MeasureCircumstancesCommand.Create(),
};
return root.Parse(args).Invoke();
