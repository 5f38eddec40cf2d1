namespace KnowledgeGraph.Text;

/// <summary>
/// Morphological features in Universal Dependencies notation (<c>Gender=Fem|Number=Sing</c>, <c>_</c> for none).
/// </summary>
public readonly record struct Morphology(string Features)
{
    public static Morphology None { get; } = new("_");

    /// <summary>The value of a feature (<c>"Number"</c> gives <c>"Sing"</c>), or null where the word has no such feature.</summary>
    public string? this[string feature]
    {
        get
        {
            var text = Features ?? "_";
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('|', start);
                if (end < 0)
                    end = text.Length;
                if (end - start > feature.Length && text[start + feature.Length] == '='
                    && string.CompareOrdinal(text, start, feature, 0, feature.Length) == 0)
                    return text[(start + feature.Length + 1)..end];
                start = end + 1;
            }
            return null;
        }
    }

    public bool Has(string feature, string value) => this[feature] == value;

    public override string ToString() => Features ?? "_";
}
