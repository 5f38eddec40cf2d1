using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg conflicts</c>: what the sources contradict each other about.</summary>
internal static class ConflictsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (graph, print) = (new GraphOptions(), new PrintOptions());
        var conflicts = new Command("conflicts", "What is affirmed here and denied there, and what is told with two dates.");
        graph.AddTo(conflicts);
        print.AddTo(conflicts);
        conflicts.SetAction(parsed =>
        {
            var asked = graph.Read(parsed);
            var found = asked.Conflicts().ToArray();
            if (print.IsJson(parsed))
                print.Print(asked, [.. found.SelectMany(Answers)], parsed, terminal);
            else
                Print(asked, found, print, parsed, terminal);
            return ExitCode.Done;
        });
        return conflicts;
    }

    private static void Print(FactGraph graph, Conflict[] conflicts, PrintOptions print, ParseResult parsed, Terminal terminal)
    {
        if (conflicts.Length == 0)
            terminal.Error.WriteLine("the graph has no conflicts");
        foreach (var conflict in conflicts)
        {
            terminal.Output.WriteLine(conflict.Kind == ConflictKind.Denied ? "Affirmed and denied" : "Two dates");
            print.Print(graph, Answers(conflict), parsed, terminal);
            terminal.Output.WriteLine();
        }
    }

    private static Answer[] Answers(Conflict conflict) =>
        [.. conflict.Relations.Select(relation => new Answer(relation, relation.Subject, relation.Object))];
}
