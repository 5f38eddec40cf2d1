using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>An article on which the reader broke, which is a fault of ours; it costs that article and no other.</summary>
internal sealed record Failure(Place Place, Exception Exception) : InputItem(Place);
