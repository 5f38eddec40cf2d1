using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.ConllU;
using KnowledgeGraph.Text.French;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg analyse</c>: shows what the language layer reads in a text, sentence by sentence.</summary>
internal static class AnalyseCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a text file, or « - » for standard input" };
        var format = new Option<string>("--format") { Description = "table: aligned, for people; conllu: for tools", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "conllu");
        var command = new Command("analyse", "Shows the words, tags and trees that are read in a text.") { file, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var text = FrenchAnalyser.Load().Analyse(Read(path, terminal));
            if (parsed.GetValue(format) == "conllu")
                ConllUWriter.Write(terminal.Output, text.ToConllU(path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path)));
            else
                WriteTables(text, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Read(string path, Terminal terminal)
    {
        try
        {
            using var reader = new StreamReader(path == StandardInput ? terminal.Input : File.OpenRead(path));
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: cannot be read; give a text file or « - »");
        }
    }

    private static void WriteTables(AnalysedText text, Terminal terminal)
    {
        foreach (var sentence in text.Sentences)
        {
            terminal.Output.WriteLine(Printable.Of(sentence.Span.Slice(text.Text)));
            var table = new TextTable("", "form", "lemma", "tag", "head", "relation", "features");
            foreach (var token in sentence.Tokens)
            {
                table.Add(
                    $"{token.Index}", token.Form, token.Lemma, $"{token.Upos}",
                    sentence.HeadOf(token) is { } head ? $"{head.Index} {head.Form}" : "0", token.Relation, token.Morphology.ToString());
            }
            table.Write(terminal);
            terminal.Output.WriteLine();
        }
    }
}
