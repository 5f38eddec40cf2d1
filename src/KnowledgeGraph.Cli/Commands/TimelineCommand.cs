using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg timeline</c>: the relations of an entity, or between two, in the order of their dates.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Whose relations." };
        var other = new Argument<string?>("OTHER") { Description = "Only those with this one.", Arity = ArgumentArity.ZeroOrOne };
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var timeline = new Command("timeline", "What an entity did and what was done to it, or what passed between two, in the order of dates.") { name, other };
        graph.AddTo(timeline);
        filter.AddTo(timeline);
        print.AddTo(timeline);
        timeline.SetAction(parsed =>
        {
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            var query = filter.Apply(new RelationQuery(), parsed);
            var answers = parsed.GetValue(other) is { } second
                ? Question.Between(parsed.GetRequiredValue(name), second, query, asked, terminal)
                : new Question(query, End: parsed.GetRequiredValue(name)).Ask(asked, terminal);
            print.Print(asked, [.. answers.OrderBy(answer => answer.Relation.Date is null).ThenBy(answer => answer.Relation.Date)], parsed, terminal);
            return ExitCode.Done;
        });
        return timeline;
    }
}
