namespace KnowledgeGraph.Training.Gold;

/// <summary>A relation of an annotated article; subject and object are labels of its entities.</summary>
/// <param name="Evidence">A stretch of the article's text, word for word.</param>
public sealed record GoldRelation(
    string Type,
    string Subject,
    string Object,
    string Status,
    string? Date,
    IReadOnlyList<string> AttributedTo,
    string? Role,
    string Evidence);
