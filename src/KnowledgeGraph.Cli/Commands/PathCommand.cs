using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg path</c>: how two entities are connected.</summary>
internal static class PathCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "One end." };
        var to = new Argument<string>("TO") { Description = "The other." };
        var most = CountOption.Create("--most", "At most so many chains.", usual: 5);
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var path = new Command("path", "The shortest chains of relations between two entities, whichever way they point.") { from, to, most };
        graph.AddTo(path);
        filter.AddTo(path);
        print.AddTo(path);
        path.SetAction(parsed =>
        {
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            var used = asked.Find(filter.Apply(new RelationQuery(), parsed)).Select(answer => answer.Relation).ToHashSet();
            var chains = ChainsBetween(asked, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), used, parsed.GetValue(most), terminal);
            if (chains.Count == 0)
                terminal.Error.WriteLine("no chain of such relations connects the two");
            Print(asked, chains, print, parsed, terminal);
            return ExitCode.Done;
        });
        return path;
    }

    private static IReadOnlyList<Chain> ChainsBetween(FactGraph graph, string first, string last, HashSet<Relation> used, int most, Terminal terminal)
    {
        var names = new NameResolver(graph, terminal);
        var chains =
            from start in names.ReadingsOf(first).SelectMany(reading => reading)
            from end in names.ReadingsOf(last).SelectMany(reading => reading)
            from chain in graph.ShortestChains(start, end, used.Contains, most)
            orderby chain.Links.Count
            select chain;
        var all = chains.ToArray();
        var shortest = all.Where(chain => chain.Links.Count == all[0].Links.Count).Take(most).ToArray();
        names.Explain(first, shortest.Select(chain => chain.Entities[0]));
        names.Explain(last, shortest.Select(chain => chain.Entities[^1]));
        return shortest;
    }

    private static void Print(FactGraph graph, IReadOnlyList<Chain> chains, PrintOptions print, ParseResult parsed, Terminal terminal)
    {
        var answers = chains.Select(chain => chain.Links.SelectMany(link => link).Select(relation => new Answer(relation, relation.Subject, relation.Object)).ToArray()).ToArray();
        if (print.IsJson(parsed))
        {
            print.Print(graph, [.. answers.SelectMany(link => link).DistinctBy(answer => answer.Relation)], parsed, terminal);
            return;
        }
        for (var i = 0; i < chains.Count; i++)
        {
            terminal.Output.WriteLine(string.Join(" – ", chains[i].Entities.Select(entity => Printable.Of(entity.Label))));
            print.Print(graph, answers[i], parsed, terminal);
            terminal.Output.WriteLine();
        }
    }
}
