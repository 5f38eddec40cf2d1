namespace KnowledgeGraph.Cli.Input;

/// <summary>What one place of the input came to: an article, a rejection or a remark.</summary>
internal abstract record InputItem(Place Place);
