using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Training.Segmentation;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary><c>evaluate</c>: analyses the raw text of treebanks and prints how much of it is right.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("CONLLU") { Description = "treebanks; their # text lines are read as running text", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo?>("--output") { Description = "where the analysis of the last treebank is written as CoNLL-U" };
        var command = new Command("evaluate", "Score the analyser on treebanks, from raw text.") { files, output };
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(output)));
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo? output)
    {
        var analyser = FrenchAnalyser.Load();
        analyser.Analyse("Un premier texte.");
        foreach (var file in files)
        {
            var gold = ConllUReader.ReadFile(file.FullName);
            var clock = Stopwatch.StartNew();
            ConllUSentence[] system = [.. analyser.Analyse(RawText.Of(gold).Text).ToConllU(file.Name)];
            var seconds = clock.Elapsed.TotalSeconds;
            Print(file, new ParseScore(new EvaluatedFile(gold), new EvaluatedFile(system)), seconds);
            if (output is not null)
                Write(output, system);
        }
        return 0;
    }

    private static void Print(FileInfo file, ParseScore score, double seconds)
    {
        Console.WriteLine($"{file.Name}{"F1",14}{"P",8}{"R",8}{"right",8}{"gold",8}{"system",8}");
        foreach (var (name, f1) in score.Measures())
            Console.WriteLine(FormattableString.Invariant($"{name,-28}{f1.Value,8:f2}{f1.Precision,8:f2}{f1.Recall,8:f2}{f1.Right,8}{f1.Gold,8}{f1.System,8}"));
        var words = score.Measures().First(measure => measure.Name == "Words").F1.System;
        Console.WriteLine(FormattableString.Invariant($"{words / seconds:f0} words a second\n"));
    }

    private static void Write(FileInfo output, ConllUSentence[] sentences)
    {
        using var writer = new StreamWriter(output.FullName);
        ConllUWriter.Write(writer, sentences);
    }
}
