using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Circumstances.Time;

/// <summary>When an act was, and what says so.</summary>
/// <param name="Edtf">The date.</param>
/// <param name="Words">The time expression; null where it is the day that the news before it told, or that of publication.</param>
public sealed record Dating(string Edtf, TextSpan? Words);
