using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg stats</c>: how large the graph is, what it holds and who stands out in it.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var top = CountOption.Create("--top", "How many entities to list.", usual: 10);
        var unknown = new Option<bool>("--unknown") { Description = "List only the actors met most that the gazetteer lacks." };
        var graph = new GraphOptions();
        var stats = new Command("stats", "Counts, components, and the entities with the highest PageRank.") { top, unknown };
        graph.AddTo(stats);
        stats.SetAction(parsed =>
        {
            var asked = graph.Read(parsed);
            if (parsed.GetValue(unknown))
            {
                UnknownActors.Write(asked, parsed.GetValue(top), terminal);
                return ExitCode.Done;
            }
            WriteCounts(asked, terminal);
            WriteTypes(asked, terminal);
            WriteProminent(asked, parsed.GetValue(top), terminal);
            return ExitCode.Done;
        });
        return stats;
    }

    private static void WriteCounts(FactGraph graph, Terminal terminal)
    {
        var components = graph.Components();
        Columns.Write(terminal.Output,
        [
            ["Articles", Text(graph.Documents.Count)],
            ["Entities", Text(graph.Entities.Count)],
            ["Relations", Text(graph.Relations.Count)],
            ["Pieces of evidence", Text(graph.Relations.Sum(relation => relation.Evidence.Count))],
            ["Connected components", components.Count == 0 ? "0" : $"{Text(components.Count)}, the largest of {Text(components[0].Count)} entities"],
        ]);
        terminal.Output.WriteLine();
    }

    private static void WriteTypes(FactGraph graph, Terminal terminal)
    {
        var table = new TextTable(["Relation", .. Enum.GetValues<Status>().Select(status => status.InFiles())]);
        foreach (var type in graph.Relations.GroupBy(relation => relation.Type, StringComparer.Ordinal))
            table.Add([type.Key, .. Enum.GetValues<Status>().Select(status => Text(type.Count(relation => relation.Status == status)))]);
        table.Write(terminal);
        terminal.Output.WriteLine();
    }

    private static void WriteProminent(FactGraph graph, int top, Terminal terminal)
    {
        var ranks = graph.PageRank();
        var table = new TextTable("Entity", "Type", "PageRank", "Relations");
        foreach (var (entity, rank) in ranks.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).Take(top))
            table.Add(entity.Label, entity.Type.ToString(), rank.ToString("0.0000", CultureInfo.InvariantCulture), Text(graph.Degree(entity)));
        table.Write(terminal);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
