namespace KnowledgeGraph.Cli.Input;

/// <summary>Something that the user should know of input that was read all the same.</summary>
internal sealed record Remark(Place Place, string Text) : InputItem(Place);
