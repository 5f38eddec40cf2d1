namespace KnowledgeGraph.Export.GraphMl;

/// <summary>A declared attribute: its id in the file, what it is for (graph, node or edge), its name and type for readers.</summary>
internal sealed record GraphMlKey(string Id, string For, string Name, string Type = "string");
