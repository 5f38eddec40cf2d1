using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Questions;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>What narrows any question: status, dates, sources, confidence.</summary>
internal sealed class FilterOptions
{
    private const string AllStatuses = "all";

    private readonly Option<string[]> _status = new("--status") { Description = $"Of these statuses ({StatusNames.All}, or {AllStatuses}); actual if left out.", HelpName = "STATUS", AllowMultipleArgumentsPerToken = true };
    private readonly Option<EdtfDate?> _from = Date("--from", "Not before this date, such as 2022-05; undated ones are left out.");
    private readonly Option<EdtfDate?> _to = Date("--to", "Not after this date; undated ones are left out.");
    private readonly Option<EdtfDate?> _asOf = Date("--as-of", "As it was at the end of this date, what had ended by then left out.");
    private readonly Option<string?> _source = new("--source") { Description = "According to this source only: articles of it, or reports attributed to it.", HelpName = "NAME" };
    private readonly Option<int> _minSources = CountOption.Create("--min-sources", "Reported by at least so many independent sources.", usual: 1);
    private readonly Option<double> _minConfidence = new("--min-confidence") { Description = "At least so likely to be right, from 0 to 1.", HelpName = "X" };

    public FilterOptions()
    {
        _status.Validators.Add(RequireStatuses);
        _minConfidence.CustomParser = ParseConfidence;
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _status, _from, _to, _asOf, _source, _minSources, _minConfidence })
            command.Options.Add(option);
    }

    /// <summary>The graph as far as the source asked for tells it.</summary>
    public FactGraph Narrow(FactGraph graph, ParseResult parsed)
    {
        if (parsed.GetValue(_source) is not { } source)
            return graph;
        var view = graph.AccordingTo(source);
        if (view.Documents.Count > 0)
            return view;
        var known = graph.Documents.Select(document => document.Source).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(10);
        throw new CommandFailedException($"nothing in the graph is according to « {source} »; its articles are of: {string.Join(", ", known)}");
    }

    /// <summary>The query with what these options ask for.</summary>
    public RelationQuery Apply(RelationQuery query, ParseResult parsed) => query with
    {
        Statuses = StatusesIn(parsed.GetValue(_status) ?? []),
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        AsOf = parsed.GetValue(_asOf),
        MinSources = parsed.GetValue(_minSources),
        MinConfidence = parsed.GetValue(_minConfidence),
    };

    private static Status[]? StatusesIn(string[] names)
    {
        if (names.Length == 0)
            return [Status.Actual];
        return names.Contains(AllStatuses) ? null : [.. names.Select(name => StatusNames.TryParse(name, out var status) ? status : Status.Actual)];
    }

    private static void RequireStatuses(OptionResult option)
    {
        foreach (var token in option.Tokens.Where(token => token.Value != AllStatuses && !StatusNames.TryParse(token.Value, out _)))
            option.AddError($"« {token.Value} » is no status; write {StatusNames.All} or {AllStatuses}");
    }

    private static Option<EdtfDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (!EdtfDate.TryParse(result.Tokens[0].Value, out var date))
                result.AddError($"{name}: « {result.Tokens[0].Value} » is no date; write one like 2022-07-01, 2022-07 or 2022");
            return date;
        },
    };

    private static double ParseConfidence(ArgumentResult result)
    {
        if (!double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1)
            result.AddError("--min-confidence is from 0 to 1, such as 0.7");
        return value;
    }
}
