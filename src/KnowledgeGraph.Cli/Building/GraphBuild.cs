using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Reading;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Ontologies;

namespace KnowledgeGraph.Cli.Building;

/// <summary>One run of <c>kg build</c>: reads, merges, writes, sums up.</summary>
internal sealed class GraphBuild(Terminal terminal, Ontology ontology, ArticleStream articles, string? into, GraphFiles files)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var facts = KnownFacts();
        var read = await ReadAsync(facts, cancellation);
        if (read == 0)
            throw new CommandFailedException("no article was read, so nothing was written", articles.Log.ExitCode is ExitCode.Done ? ExitCode.Rejected : articles.Log.ExitCode);
        var graph = GraphMerger.Build(facts.Values, ontology);
        cancellation.ThrowIfCancellationRequested();
        Replacements.Report(graph.Replaced, files.Json, "a graph", terminal);
        Replacements.Report(files.Write(graph), files.GraphMl, GraphFormats.PortableGraphMl.Name, terminal);
        new BuildSummary(graph, read, articles.Log.Rejected + articles.Log.Failed, files).Write(terminal.Output);
        return articles.Log.ExitCode;
    }

    private Dictionary<string, ArticleFacts> KnownFacts()
    {
        try
        {
            return into is null ? new(StringComparer.Ordinal) : GraphJsonReader.ReadFacts(into).ToDictionary(facts => facts.Document.Id, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{into}: the graph cannot be read ({exception.Message.TrimEnd('.')}); without --into a new one is made");
        }
    }

    private async Task<int> ReadAsync(Dictionary<string, ArticleFacts> facts, CancellationToken cancellation)
    {
        var read = 0;
        await foreach (var article in articles.ReadAsync(cancellation))
        {
            var document = article.Facts.Document;
            if (facts.TryGetValue(document.Id, out var known) && known.Document.Fingerprint != document.Fingerprint)
            {
                articles.Log.Add(new Rejection(article.Place, $"has the id {document.Id} of an article with another text in {into}; take that one out first, or give this one an id of its own"));
                continue;
            }
            // The same text again: what is read in it now counts.
            facts[document.Id] = article.Facts;
            read++;
        }
        return read;
    }
}
