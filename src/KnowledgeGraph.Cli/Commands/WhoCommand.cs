using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg who recognises Donetsk</c>: who does that, to whom.</summary>
internal static class WhoCommand
{
    public static Command Create(Terminal terminal)
    {
        var type = new Argument<string>("RELATION") { Description = "A relation type, such as recognises or severs-ties." };
        var @object = new Argument<string?>("NAME") { Description = "To whom; anyone if left out.", Arity = ArgumentArity.ZeroOrOne };
        var with = new Option<string?>("--with") { Description = "With this one at either end.", HelpName = "NAME" };
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var who = new Command("who", "Who did it: kg who recognises Donetsk; kg who severs-ties --with \"Corée du Nord\".") { type, @object, with };
        graph.AddTo(who);
        filter.AddTo(who);
        print.AddTo(who);
        who.SetAction(parsed =>
        {
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            var query = filter.Apply(new RelationQuery { Types = [RelationTypes.Named(parsed.GetRequiredValue(type), asked)] }, parsed);
            var question = new Question(query, Object: parsed.GetValue(@object), End: parsed.GetValue(with));
            print.Print(asked, question.Ask(asked, terminal), parsed, terminal);
            return ExitCode.Done;
        });
        return who;
    }
}
