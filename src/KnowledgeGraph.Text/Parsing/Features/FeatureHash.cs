namespace KnowledgeGraph.Text.Parsing.Features;

/// <summary>64-bit FNV-1a over UTF-16 code units: the key under which the model files store a string. Stable for ever.</summary>
internal static class FeatureHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return hash ^ (hash >> 32);
    }
}
