namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>A time expression after resolution: its EDTF, and the date that later expressions may be counted from.</summary>
internal sealed record ResolvedTime(string Edtf, PartialDate? Anchor)
{
    internal static ResolvedTime Of(PartialDate date) => new(date.ToString(), date);
}
