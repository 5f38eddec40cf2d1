using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show</c>: all that is known of an entity, or of one relation by its id.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("ENTITY") { Description = "A name or id of an entity, or the id of a relation." };
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var show = new Command("show", "What is known of an entity, and all its relations.") { name };
        graph.AddTo(show);
        filter.AddTo(show);
        print.AddTo(show);
        show.SetAction(parsed =>
        {
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            var shown = parsed.GetRequiredValue(name);
            var answers = asked.TryGetRelation(shown, out var relation)
                ? [new Answer(relation, relation.Subject, relation.Object)]
                : Show(asked, shown, filter.Apply(new RelationQuery(), parsed), print.IsJson(parsed) ? null : terminal, terminal);
            print.Print(asked, answers, parsed, terminal);
            return ExitCode.Done;
        });
        return show;
    }

    private static IReadOnlyList<Answer> Show(FactGraph graph, string name, RelationQuery query, Terminal? cards, Terminal terminal)
    {
        var entities = new NameResolver(graph, terminal).ReadingsOf(name)[0];
        foreach (var entity in entities)
            cards?.Output.WriteLine(Card(entity, graph));
        return graph.Find(query with { Ends = entities });
    }

    private static string Card(Entity entity, FactGraph graph)
    {
        var principal = entity.ActsFor is { } id ? graph.TryGetEntity(id, out var found) ? found.Label : id : null;
        string?[] lines =
        [
            $"{entity.Label} ({entity.Type}, {entity.Id})",
            entity.Aliases.Count > 0 ? $"  also {string.Join(", ", entity.Aliases)}" : null,
            principal is not null ? $"  acts for {principal}" : null,
        ];
        return string.Join('\n', lines.OfType<string>().Select(Printable.Of)) + "\n";
    }
}
