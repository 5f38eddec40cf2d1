using System.CommandLine;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>How answers are printed: as a table, with the sentences if asked for, or as JSON for scripts.</summary>
internal sealed class PrintOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "JSON for scripts." };
    private readonly Option<bool> _evidence = new("--evidence", "-e") { Description = "With the sentences that say so." };
    private readonly Option<bool> _why = new("--why") { Description = "With the sentences, and why each report was taken as one of this very occurrence." };

    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_evidence);
        command.Options.Add(_why);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public void Print(FactGraph graph, IReadOnlyList<Answer> answers, ParseResult parsed, Terminal terminal)
    {
        if (IsJson(parsed))
            AnswerJson.Write(graph, answers, terminal.Output);
        else
            new AnswerTable(graph, terminal, parsed.GetValue(_evidence) || parsed.GetValue(_why), parsed.GetValue(_why)).Write(answers);
    }
}
