using System.CommandLine;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Explaining;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: what led to each relation of an article, and for a sentence without any what came nearest.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("ARTICLE") { Description = "The article: *.txt, *.html, *.json, or - for JSON lines." };
        var type = new Argument<string?>("RELATION") { Arity = ArgumentArity.ZeroOrOne, Description = "Only this relation type, such as recognises." };
        var reading = new ReadingOptions();
        var all = new Option<bool>("--all") { Description = "Also what was considered and left out, and every trigger that led to nothing." };
        var explain = new Command("explain", "Shows why each relation of an article is reported, and for a sentence without any what came nearest.")
        {
            path, type, reading.Ontology, reading.MinConfidence, all,
        };
        explain.SetAction(parsed =>
        {
            var ontology = reading.OntologyOf(parsed);
            var asked = parsed.GetValue(type) is { } name ? RelationTypes.Named(name, ontology) : null;
            var reader = new ArticleReader(ontology, parsed.GetValue(reading.MinConfidence) ?? ArticleReader.DefaultConfidence);
            var printer = new ExplanationPrinter(terminal.Output, parsed.GetValue(all));
            var log = new ReadingLog(terminal.Error.WriteLine, isQuiet: true);
            foreach (var item in new InputReader(terminal.Input).Read([parsed.GetRequiredValue(path)]))
            {
                log.Add(item);
                if (item is ReadArticle article)
                    printer.Print(reader.Explain(article.Article, asked));
            }
            return log.ExitCode;
        });
        return explain;
    }
}
