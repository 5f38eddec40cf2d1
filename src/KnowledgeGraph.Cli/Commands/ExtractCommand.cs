using System.CommandLine;
using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract</c>: articles in, the graph of each out as one line of JSON; for shards that are merged later.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal, ReaderFactory readers)
    {
        var reading = new ReadingOptions();
        var extract = new Command("extract", "Reads articles and prints the graph of each as one line of JSON, for « kg merge ».");
        reading.AddTo(extract);
        extract.SetAction(async (parsed, cancellation) =>
        {
            var ontology = reading.OntologyOf(parsed);
            using var articles = reading.Open(parsed, terminal, readers(ontology, parsed.GetValue(reading.MinConfidence)));
            var replaced = 0;
            await foreach (var article in articles.ReadAsync(cancellation))
            {
                var graph = GraphMerger.Build([article.Facts], ontology);
                GraphJsonWriter.WriteLine(graph, terminal.Output);
                replaced += graph.Replaced;
            }
            Replacements.Report(replaced, "standard output", "a graph", terminal);
            return articles.Log.ExitCode;
        });
        return extract;
    }
}
