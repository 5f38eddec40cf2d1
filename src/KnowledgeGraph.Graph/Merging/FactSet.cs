namespace KnowledgeGraph.Graph.Merging;

/// <summary>Makes a set of articles: sorted by id, each once.</summary>
internal static class FactSet
{
    /// <exception cref="FactsException">Two articles that differ have the same id.</exception>
    public static List<ArticleFacts> Of(IEnumerable<ArticleFacts> articles, ArticleNormalizer normalizer)
    {
        var byId = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var facts = normalizer.Normalize(article);
            if (byId.TryGetValue(facts.Document.Id, out var present))
                RequireSame(present, facts);
            else
                byId.Add(facts.Document.Id, facts);
        }
        var sorted = byId.Values.ToList();
        sorted.Sort((a, b) => string.CompareOrdinal(a.Document.Id, b.Document.Id));
        return sorted;
    }

    private static void RequireSame(ArticleFacts a, ArticleFacts b)
    {
        if (FactOrder.AreEqual(a, b))
            return;
        string[] both = [Describe(a.Document), Describe(b.Document)];
        Array.Sort(both, StringComparer.Ordinal);
        var isSameText = a.Document.Fingerprint is not null && a.Document.Fingerprint == b.Document.Fingerprint;
        throw new FactsException(isSameText
            ? $"document id « {a.Document.Id} » stands twice with the same text read differently ({both[0]}; {both[1]}): remove one, then read it again"
            : $"document id « {a.Document.Id} » stands for two articles ({both[0]}; {both[1]}): give one of them another id");
    }

    private static string Describe(Document document)
    {
        string?[] parts = [document.Source, document.Published, document.Title, document.Fingerprint is { } print ? $"text {print[..Math.Min(12, print.Length)]}" : null];
        var known = parts.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return known.Length == 0 ? "nothing known of it" : string.Join(", ", known);
    }
}
