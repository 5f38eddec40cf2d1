using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Reading;

/// <summary>What one article says.</summary>
internal sealed record ReadFacts(Place Place, ArticleFacts Facts) : InputItem(Place);
