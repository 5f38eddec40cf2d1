namespace KnowledgeGraph.Graph.Merging;

/// <summary>Total orders over facts, every field counting: what compares as 0 is the same fact.</summary>
internal static class FactOrder
{
    public static int Compare(Claim a, Claim b)
    {
        var order = string.CompareOrdinal(a.Type, b.Type);
        if (order == 0)
            order = string.CompareOrdinal(a.Subject, b.Subject);
        if (order == 0)
            order = string.CompareOrdinal(a.Object, b.Object);
        if (order == 0)
            order = a.Status.CompareTo(b.Status);
        return order != 0 ? order : Compare(a.Evidence, b.Evidence);
    }

    public static int Compare(Evidence a, Evidence b)
    {
        var order = string.CompareOrdinal(a.Document, b.Document);
        if (order == 0)
            order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = a.End.CompareTo(b.End);
        if (order == 0)
            order = string.CompareOrdinal(a.Text, b.Text);
        if (order == 0)
            order = string.CompareOrdinal(a.Date, b.Date);
        if (order == 0)
            order = Compare(a.AttributedTo, b.AttributedTo);
        return order != 0 ? order : CompareRest(a, b);
    }

    public static bool AreEqual(ArticleFacts a, ArticleFacts b) =>
        a.Document with { Mentions = [] } == b.Document with { Mentions = [] } &&
        a.Document.Mentions.Count == b.Document.Mentions.Count &&
        a.Document.Mentions.Zip(b.Document.Mentions).All(pair => AreEqual(pair.First, pair.Second)) &&
        a.Claims.Count == b.Claims.Count &&
        a.Claims.Zip(b.Claims).All(pair => Compare(pair.First, pair.Second) == 0);

    private static bool AreEqual(MentionedEntity a, MentionedEntity b) =>
        a with { Forms = [], KnownNames = [] } == b with { Forms = [], KnownNames = [] } &&
        Compare(a.Forms, b.Forms) == 0 &&
        Compare(a.KnownNames, b.KnownNames) == 0;

    private static int CompareRest(Evidence a, Evidence b)
    {
        var order = string.CompareOrdinal(a.About, b.About);
        if (order == 0)
            order = string.CompareOrdinal(a.Role, b.Role);
        return order != 0 ? order : a.Confidence.CompareTo(b.Confidence);
    }

    private static int Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        for (var i = 0; i < a.Count && i < b.Count; i++)
        {
            var order = string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
                return order;
        }
        return a.Count.CompareTo(b.Count);
    }
}
