using KnowledgeGraph.Graph.Names;

namespace KnowledgeGraph.Graph.Questions;

/// <summary>The graph as one source tells it.</summary>
public static class SourceView
{
    /// <summary>
    /// The graph of only those reports that stand in articles of this source, or that are attributed to an entity of this name.
    /// Dates, confidence and counts are of these reports alone. Empty where the source says nothing.
    /// </summary>
    public static FactGraph AccordingTo(this FactGraph graph, string source)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var folded = NameFolding.Fold(source);
        var speakers = graph.Names.Find(source).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var facts = graph.Facts
            .Select(article => IsOf(article.Document, folded) ? article : article with { Claims = [.. article.Claims.Where(claim => claim.Evidence.AttributedTo.Any(speakers.Contains))] })
            .Where(article => article.Claims.Count > 0);
        return GraphMerger.Build(facts, graph.Ontology);
    }

    private static bool IsOf(Document document, string folded) => document.Source is { } source && NameFolding.Fold(source) == folded;
}
