using System.CommandLine;
using KnowledgeGraph.Text.Parsing;
using KnowledgeGraph.Text.Parsing.Files;

namespace KnowledgeGraph.Training.Learning;

/// <summary><c>train ensemble</c>: joins trained parsers into one that lets them decide together, and scores it on what was held out.</summary>
internal static class JoinParsersCommand
{
    public static Command Create()
    {
        var members = new Argument<FileInfo[]>("PARSER") { Description = "models trained on the same treebanks", Arity = ArgumentArity.OneOrMore };
        var shared = new Option<DirectoryInfo>("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
        var output = new Option<FileInfo>("--output") { Description = "where the model is written", Required = true };
        var command = new Command("ensemble", "Join trained parsers into one.") { members, shared, output };
        command.SetAction(result => Run(result.GetValue(members)!, result.GetValue(shared)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(FileInfo[] members, DirectoryInfo shared, FileInfo output)
    {
        var joined = Join([.. members.Select(file => ParserModelReader.Read(File.ReadAllBytes(file.FullName), file.Name))]);
        using (var file = output.Create())
            ParserModelWriter.Write(joined, file);
        new ParserTraining(Path.Combine(shared.FullName, "data"), Environment.ProcessorCount, Console.WriteLine).Score(joined);
        return 0;
    }

    // Models trained on the same treebanks share labels and vocabulary.
    private static ParserModel Join(ParserModel[] models)
    {
        var first = models[0];
        if (models.Any(model => !model.Labels.Relations.SequenceEqual(first.Labels.Relations) || !model.Vectors.Words.Keys.SequenceEqual(first.Vectors.Words.Keys)))
            throw new InvalidDataException("the parsers were trained on different treebanks");
        return new ParserModel(first.Labels, first.Tables, first.Vectors, [.. models.SelectMany(model => model.Networks)]);
    }
}
