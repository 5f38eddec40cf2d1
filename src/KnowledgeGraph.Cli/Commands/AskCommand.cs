using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Asking.Spoken;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ask "qui a reconnu Donetsk ?"</c>: the commonest questions in words.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string[]>("QUESTION") { Description = "In French or English, such as \"qui a reconnu Donetsk ?\" or \"who severed ties with North Korea?\".", Arity = ArgumentArity.OneOrMore };
        var (graph, filter, print) = (new GraphOptions(), new FilterOptions(), new PrintOptions());
        var ask = new Command("ask", "Answers a common question in words, and says how it was understood.") { question };
        graph.AddTo(ask);
        filter.AddTo(ask);
        print.AddTo(ask);
        ask.SetAction(parsed =>
        {
            var words = string.Join(' ', parsed.GetRequiredValue(question));
            var understood = SpokenQuestionReader.Default.Read(words)
                ?? throw new CommandFailedException($"« {words} » is not understood; ask like « qui a reconnu X ? », « X a-t-il condamné Y ? », « what happened between X and Y? », or use kg who, kg relations, kg show");
            terminal.Error.WriteLine($"understood as: {understood.AsCommand}");
            var asked = filter.Narrow(graph.Read(parsed), parsed);
            print.Print(asked, Answer(understood, filter.Apply(new RelationQuery(), parsed), asked, terminal), parsed, terminal);
            return ExitCode.Done;
        });
        return ask;
    }

    private static IReadOnlyList<Answer> Answer(SpokenQuestion question, RelationQuery filter, FactGraph graph, Terminal terminal)
    {
        if (question.Kind == SpokenKind.Relation)
        {
            var query = filter with { Types = [question.Type!], Statuses = question.IsNegated ? [Status.Negated] : filter.Statuses };
            return new Question(query, question.First, question.Second).Ask(graph, terminal);
        }
        return question.Kind == SpokenKind.Pair
            ? Question.Between(question.First!, question.Second!, filter, graph, terminal)
            : new Question(filter, End: question.First).Ask(graph, terminal);
    }
}
