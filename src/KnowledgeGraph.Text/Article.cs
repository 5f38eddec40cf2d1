namespace KnowledgeGraph.Text;

/// <summary>
/// One news article as it came. All offsets refer to <paramref name="Text"/>; the title is kept and shown, never analysed.
/// </summary>
/// <param name="Published">ISO date (<c>2022-07-14</c>, or coarser: <c>2022-07</c>), null where unknown.</param>
public sealed record Article(
    string Id,
    string Text,
    string? Title = null,
    string? Published = null,
    string? Source = null,
    string? Url = null,
    string? Language = null);
