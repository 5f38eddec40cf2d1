using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ontology</c>: what has to do with relation types of one's own.</summary>
internal static class OntologyCommand
{
    public static Command Create(Terminal terminal) => new("ontology", "Works with files of relation types (*.ontology).")
    {
        CreateCheck(terminal),
    };

    private static Command CreateCheck(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The ontology file to check." };
        var check = new Command("check", "Checks an ontology file and says what is wrong, and where.") { file };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(file), terminal));
        return check;
    }

    private static int Check(string path, Terminal terminal)
    {
        var ontology = OntologyFile.Read(path);
        terminal.Output.WriteLine($"{path}: relation types: {ontology.Types.Count}, lines of frames: {ontology.Frames.Count}");
        return ExitCode.Done;
    }
}
