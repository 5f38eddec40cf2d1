using System.CommandLine;

namespace KnowledgeGraph.Training.Lexica;

/// <summary><c>lexica</c>: compiles the lexica that ship with the language layer.</summary>
internal static class CompileLexicaCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "the folder of training data", DefaultValueFactory = _ => new DirectoryInfo("../shared") };
        var output = new Option<DirectoryInfo>("--output") { Description = "where the lexica are written", DefaultValueFactory = _ => new DirectoryInfo("src/KnowledgeGraph.Text/French/Lexica") };
        var command = new Command("lexica", "Compile the lexica of forms and names.") { shared, output };
        command.SetAction(result => Run(result.GetValue(shared)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(DirectoryInfo shared, DirectoryInfo output)
    {
        var sources = Path.Combine(shared.FullName, "data", "lexicon");
        Write(Path.Combine(output.FullName, "words.lexicon"), LexiconSources.Words(sources));
        Write(Path.Combine(output.FullName, "names.lexicon"), LexiconSources.Names(sources));
        return 0;
    }

    private static void Write(string path, IEnumerable<LexiconRow> rows)
    {
        using (var stream = File.Create(path))
            LexiconWriter.Write(stream, rows);
        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
    }
}
