namespace KnowledgeGraph.Cli.Input;

/// <summary>Input of which no article came, and why; the reason says what to do.</summary>
internal sealed record Rejection(Place Place, string Reason) : InputItem(Place);
