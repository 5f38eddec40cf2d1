using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg relations</c>: all relations that fit what its options say.</summary>
internal static class RelationsCommand
{
    public static Command Create(Terminal terminal)
    {
        var types = new Option<string[]>("--type") { Description = "Of these relation types.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = true };
        var subject = new Option<string?>("--subject") { Description = "By this one.", HelpName = "NAME" };
        var @object = new Option<string?>("--object") { Description = "To this one.", HelpName = "NAME" };
        var with = new Option<string?>("--with") { Description = "With this one at either end.", HelpName = "NAME" };
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var relations = new Command("relations", "Relations by type, ends, status and date.") { types, subject, @object, with };
        graph.AddTo(relations);
        filter.AddTo(relations);
        print.AddTo(relations);
        relations.SetAction(parsed =>
        {
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            var named = (parsed.GetValue(types) ?? []).Select(name => RelationTypes.Named(name, asked)).ToArray();
            var query = filter.Apply(new RelationQuery { Types = named.Length > 0 ? named : null }, parsed);
            var question = new Question(query, parsed.GetValue(subject), parsed.GetValue(@object), parsed.GetValue(with));
            print.Print(asked, question.Ask(asked, terminal), parsed, terminal);
            return ExitCode.Done;
        });
        return relations;
    }
}
