using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events.Frames;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>What the commands that read articles have in common: their paths, the reader and how many threads.</summary>
internal sealed class ReadingOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Folders, *.txt, *.html, *.jsonl or *.json files; - reads JSON lines from standard input.",
    };

    public Option<string?> Ontology { get; } = new("--ontology")
    {
        Description = "A file of relation types and frames instead of those that ship; a first line « include: default » keeps them.",
        HelpName = "FILE",
    };

    public Option<double?> MinConfidence { get; } = new("--min-confidence")
    {
        Description = "Leave out what is less likely to be right, from 0 (all that was considered) to 1.",
        HelpName = "X",
    };

    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "How many articles to read at once.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No progress and no notes, only errors and results." };

    public ReadingOptions()
    {
        MinConfidence.Validators.Add(result => Require(result, "--min-confidence is from 0 to 1, such as 0.7",
            text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1));
        Jobs.Validators.Add(result => Require(result, "--jobs is a whole number from 1 on",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1));
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Ontology);
        command.Options.Add(MinConfidence);
        command.Options.Add(Jobs);
        command.Options.Add(Quiet);
    }

    public Ontology OntologyOf(ParseResult parsed) =>
        parsed.GetValue(Ontology) is { } file ? OntologyFile.Read(file) : ExtractionOntology.Default;

    public ArticleStream Open(ParseResult parsed, Terminal terminal, IArticleReader reader) =>
        new(terminal, reader, parsed.GetRequiredValue(Paths), parsed.GetValue(Jobs), parsed.GetValue(Quiet));

    private static void Require(OptionResult option, string rule, Predicate<string> holds)
    {
        if (option.Tokens is [var token] && !holds(token.Value))
            option.AddError(rule);
    }
}
