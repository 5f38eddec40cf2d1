namespace KnowledgeGraph.Text.French.Segmentation;

/// <summary>A token as it stands in the text, contractions unsplit.</summary>
/// <param name="AfterSpace">Whether white space, or the beginning of the text, stands before it.</param>
/// <param name="AfterBreak">Whether a line or paragraph ends before it.</param>
internal readonly record struct SurfaceToken(string Form, TextSpan Span, bool AfterSpace, bool AfterBreak);
