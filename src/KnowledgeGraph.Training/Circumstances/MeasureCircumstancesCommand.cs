using System.CommandLine;
using KnowledgeGraph.Text.French;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Circumstances;

/// <summary><c>measure-circumstances</c>: how well status, speaker and date are read where the trigger is given.</summary>
internal static class MeasureCircumstancesCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("GOLD_DIR") { Description = "folders of annotated articles", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<FileInfo?>("--errors") { Description = "where to write what was read wrongly, one line each" };
        var command = new Command("measure-circumstances", "Measure status, speaker and date at the triggers of annotated articles.") { folders, errors };
        command.SetAction(result => Run(result.GetValue(folders)!, result.GetValue(errors)));
        return command;
    }

    private static int Run(DirectoryInfo[] folders, FileInfo? errors)
    {
        var wrong = "";
        foreach (var folder in folders)
        {
            var report = new CircumstancesReport();
            foreach (var article in GoldAnalysis.Of(GoldReader.Read(folder.FullName), FrenchAnalyser.Load().Analyse))
                report.Add(article);
            Console.WriteLine(folder.Name);
            Console.WriteLine(report.Table());
            wrong += report.Errors;
        }
        if (errors is not null)
            File.WriteAllText(errors.FullName, wrong);
        return 0;
    }
}
